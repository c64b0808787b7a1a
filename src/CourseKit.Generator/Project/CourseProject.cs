using System.Globalization;
using System.Text;
using CourseKit.Model;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CourseKit.Generator;

/// <summary>What the project says of its course, in MSBuild properties that <c>CourseKit.props</c> makes visible.</summary>
/// <param name="Folder">Of the course, absolute, with forward slashes and one at its end; empty when the project says none.</param>
/// <param name="Namespace">Of the catalog; empty for the global one.</param>
/// <param name="ClassName">Of the catalog.</param>
/// <param name="Now">The day of the build: pages dated later are not published. Null for a project that says none, and then all pages
/// are.</param>
internal sealed record CourseProject(string Folder, string Namespace, string ClassName, DateTimeOffset? Now)
{
    private const string DefaultClass = "Course";

    /// <summary>
    /// False where the project's own folder is taken because none is named. An analyzer in a package goes along with references, and the
    /// package's props do not: the program that refers to a course has no pages, and is not to be told so.
    /// </summary>
    public bool IsNamed { get; private init; }

    public string FolderName
    {
        get
        {
            var path = Folder.TrimEnd('/');
            return path.Substring(path.LastIndexOf('/') + 1);
        }
    }

    public static CourseProject Of(AnalyzerConfigOptionsProvider options)
    {
        var named = ReadFolder(Read("CourseKitFolderBase64")) ?? Read("CourseKitFolder");
        var folder = (named ?? Read("ProjectDir") ?? "").Replace('\\', '/');
        if (folder.Length > 0 && !folder.EndsWith("/", StringComparison.Ordinal)) folder += "/";
        var className = ProjectName.Identifier(Read("CourseKitClass") ?? DefaultClass);
        var home = ProjectName.Namespace(Read("CourseKitNamespace") ?? Read("RootNamespace") ?? "");
        // In a namespace of its own name the class could not be reached from outside it: Course would be the namespace.
        if (home == className) home = "";
        return new CourseProject(folder, home, className, ReadDay(Read("CourseKitNow"))) { IsNamed = named is not null };

        string? Read(string property) =>
            options.GlobalOptions.TryGetValue("build_property." + property, out var value) && value.Trim().Length > 0 ? value.Trim() : null;
    }

    /// <summary>What to publish: by the day of the build, or everything that is no draft.</summary>
    public PublishOptions Publish() => Now is { } now
        ? new PublishOptions { Now = now }
        : new PublishOptions { Now = DateTimeOffset.MinValue, Future = true, Expired = true };

    /// <summary>The path in the course of an absolute one; null for a file outside it.</summary>
    public string? PathOf(string fullPath)
    {
        var path = fullPath.Replace('\\', '/');
        return Folder.Length > 0 && path.Length > Folder.Length && path.StartsWith(Folder, StringComparison.Ordinal)
            ? path.Substring(Folder.Length)
            : null;
    }

    /// <summary>Where a path of a finding is on this machine. A place in C# has its own already.</summary>
    public string FullPathOf(string path) => System.IO.Path.IsPathRooted(path) ? path : Folder + path;

    /// <summary>
    /// The compiler is told properties in a file in which '#' and ';' begin a comment, and folders may be named so: hence the notation.
    /// </summary>
    private static string? ReadFolder(string? base64)
    {
        try
        {
            return base64 is null ? null : Encoding.UTF8.GetString(Convert.FromBase64String(base64));
        }
        catch (FormatException)
        {
            // Not from our props: then the plain properties hold.
            return null;
        }
    }

    private static DateTimeOffset? ReadDay(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var day) ? day : null;
}
