using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>Where a course lies: what the user's path turned out to be.</summary>
/// <param name="Folder">Absolute.</param>
/// <param name="Display">The folder as the user gave it; empty for the current one.</param>
/// <param name="OnlyFile">The name of the one content file; null when the course is a folder.</param>
public sealed record CoursePlace(string Folder, string Display, string? OnlyFile)
{
    internal const string OutputName = "dist";

    /// <summary>Finds a course at a path.</summary>
    /// <param name="path">A folder or a content file, relative to <paramref name="currentFolder"/> or absolute.</param>
    /// <param name="currentFolder">Absolute.</param>
    public static (CoursePlace? Place, Diagnostic? Problem) Find(string path, string currentFolder)
    {
        var full = Path.GetFullPath(path, currentFolder);
        if (Directory.Exists(full)) return (new CoursePlace(full, Plain(path), null), null);
        if (File.Exists(full))
        {
            var folder = Plain(Path.GetDirectoryName(path) ?? "");
            return (new CoursePlace(Path.GetDirectoryName(full)!, folder, Path.GetFileName(full)), null);
        }

        return (null, CourseNotFound.At(path, Near(path, full)));
    }

    /// <summary>Absolute folder of the output when the user names none: <c>dist</c> in the course, or beside the one file.</summary>
    public string DefaultOutput => Path.Combine(Folder, OutputName);

    private static string Plain(string path)
    {
        var plain = path.Replace('\\', '/');
        while (plain.StartsWith("./", StringComparison.Ordinal)) plain = plain[2..];
        return plain is "." or "" ? "" : plain.Length > 1 ? plain.TrimEnd('/') : plain;
    }

    private static string? Near(string path, string full)
    {
        var parent = Path.GetDirectoryName(full.TrimEnd('/'));
        if (parent is null || !Directory.Exists(parent)) return null;
        try
        {
            var names = Directory.EnumerateFileSystemEntries(parent).Select(entry => Path.GetFileName(entry)!)
                .Order(StringComparer.Ordinal);
            var near = Suggestion.Nearest(Path.GetFileName(full.TrimEnd('/')), names);
            return near is null ? null : Path.Combine(Path.GetDirectoryName(path.TrimEnd('/')) ?? "", near);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
