using CourseKit.Syntax;

namespace CourseKit.Model;

public enum FileRole
{
    /// <summary>
    /// Not part of the course: a template's build files, the output, a file outside <c>content/</c>, a copy that an editor made.
    /// </summary>
    None,

    /// <summary><c>course.yml</c></summary>
    Settings,

    /// <summary><c>.globalconfig</c>, by which a project sets severities.</summary>
    GlobalConfig,

    /// <summary>A page: <c>.md</c>, <c>.markdown</c>, <c>.html</c> or <c>.htm</c>.</summary>
    Content,

    /// <summary>Any other file beside the pages: copied, with its hash in its name.</summary>
    Asset,

    /// <summary>A file of <c>static/</c>: copied to the root of the site under its own name.</summary>
    Static,

    /// <summary>A file of <c>templates/</c>.</summary>
    Template,
}

/// <summary>
/// Says what each file of a course folder is. Content stands in <c>content/</c> if there is one, else in the folder itself,
/// and then the folders that are known to hold something else are left out. Paths are relative to the course folder, with forward slashes.
/// </summary>
public sealed class CourseLayout
{
    private const string TemplateFolder = "templates/";
    private const string StaticFolder = "static/";
    private const string NoJekyllFile = StaticFolder + ".nojekyll";
    private const string WellKnownFolder = StaticFolder + ".well-known";
    private const string GlobalConfigFile = ".globalconfig";
    private static readonly string[] _contentEndings = [".md", ".markdown", ".html", ".htm"];
    private static readonly string[] _settingsNames = ["course.yml", "course.yaml"];

    /// <summary>What lies beside the pages when there is no <c>content/</c> and is not part of the course.</summary>
    private static readonly string[] _foreignFolders = ["dist/", "bin/", "obj/"];
    private static readonly string[] _foreignFiles =
        ["coursekit.lock.json", "coursekit.vendor.sha256", "course.schema.json", "frontmatter.schema.json"];
    private static readonly string[] _projectEndings = [".csproj", ".sln", ".slnx", ".cs", ".globalconfig"];

    private readonly string? _outputFolder;

    private CourseLayout(string contentRoot, string? settingsPath, string? outputFolder, string? onlyFile,
        IReadOnlyDictionary<string, string> copies)
    {
        Copies = copies;
        ContentRoot = contentRoot;
        SettingsPath = settingsPath;
        _outputFolder = outputFolder;
        OnlyFile = onlyFile;
    }

    /// <summary><c>content/</c>, or empty for the course folder itself.</summary>
    public string ContentRoot { get; }

    public string? SettingsPath { get; }

    /// <summary>
    /// Files that seem to be copies of others, which no author meant to publish, and what each is a copy of. Their role is none.
    /// </summary>
    public IReadOnlyDictionary<string, string> Copies { get; }

    /// <summary>The one page of a course that is a single file; null for a folder.</summary>
    public string? OnlyFile { get; }

    /// <param name="paths">Every file of the folder, those under <see cref="SkipsFolder"/> left out.</param>
    /// <param name="outputFolder">Where the output goes when that is inside the course folder: never read as content.</param>
    public static CourseLayout Of(IEnumerable<string> paths, string? outputFolder = null)
    {
        var all = paths as IReadOnlyCollection<string> ?? [.. paths];
        var root = all.Any(path => path.StartsWith("content/", StringComparison.Ordinal)) ? "content/" : "";
        var settings = _settingsNames.FirstOrDefault(all.Contains);
        var output = outputFolder is null ? null : outputFolder.TrimEnd('/') + "/";
        return new CourseLayout(root, settings, output, onlyFile: null, FileCopies.Doubtful(all));
    }

    /// <summary>A course of one page. The files that the page refers to (<c>LocalFiles</c>) are its assets.</summary>
    public static CourseLayout OfFile(string path) =>
        new("", settingsPath: null, outputFolder: null, onlyFile: path, new Dictionary<string, string>());

    /// <summary>True for a folder, by its path in the course, that need not be listed at all.</summary>
    public static bool SkipsFolder(string path) => IsHidden(path) || RelativePath.NameOf(path) == "node_modules";

    /// <summary>
    /// True where a part of a path begins with a dot, as names do under which tools keep what is nobody else's (<c>.git</c>, <c>.env</c>):
    /// such a file is never read and never published. Not hidden are the two that servers ask for by these names (RFC 8615, GitHub Pages).
    /// </summary>
    public static bool IsHidden(string path)
    {
        if (path is NoJekyllFile or WellKnownFolder) return false;
        var start = path.StartsWith(WellKnownFolder + "/", StringComparison.Ordinal) ? WellKnownFolder.Length : 0;
        return path.Substring(start).Split('/').Any(part => part.StartsWith(".", StringComparison.Ordinal) && part is not ("." or ".."));
    }

    public FileRole RoleOf(string path)
    {
        if (path == OnlyFile) return FileRole.Content;
        if (OnlyFile is not null) return IsContent(path) || IsHidden(path) ? FileRole.None : FileRole.Asset;
        if (path == SettingsPath) return FileRole.Settings;
        if (path == GlobalConfigFile) return FileRole.GlobalConfig;
        if (_outputFolder is not null && path.StartsWith(_outputFolder, StringComparison.Ordinal)) return FileRole.None;
        if (IsHidden(path) || FileCopies.IsCertain(path) || Copies.ContainsKey(path)) return FileRole.None;
        if (path.StartsWith(TemplateFolder, StringComparison.Ordinal)) return FileRole.Template;
        if (path.StartsWith(StaticFolder, StringComparison.Ordinal)) return FileRole.Static;
        if (!path.StartsWith(ContentRoot, StringComparison.Ordinal)) return FileRole.None;
        if (ContentRoot.Length == 0 && IsForeign(path)) return FileRole.None;
        return IsContent(path) ? FileRole.Content : FileRole.Asset;
    }

    /// <summary>True where a file would have a role if it were no copy.</summary>
    public bool IsOfCourse(string path) =>
        !IsHidden(path) && (path.StartsWith(TemplateFolder, StringComparison.Ordinal)
            || path.StartsWith(StaticFolder, StringComparison.Ordinal)
            || (path.StartsWith(ContentRoot, StringComparison.Ordinal) && (ContentRoot.Length > 0 || !IsForeign(path))));

    /// <summary>The path of a content file or asset as the course sees it, without <c>content/</c>.</summary>
    public string RelativeToContent(string path) =>
        ContentRoot.Length > 0 && path.StartsWith(ContentRoot, StringComparison.Ordinal) ? path.Substring(ContentRoot.Length) : path;

    public static ContentFormat FormatOf(string path) =>
        path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase)
            ? ContentFormat.Html
            : ContentFormat.Markdown;

    internal static bool IsContent(string path) => _contentEndings.Any(end => path.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    private static bool IsForeign(string path) =>
        _foreignFolders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal))
        || _foreignFiles.Contains(path)
        || (path.IndexOf('/') < 0 && _projectEndings.Any(end => path.EndsWith(end, StringComparison.OrdinalIgnoreCase)));
}
