using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>The findings of a run with what is needed to show them.</summary>
/// <param name="Diagnostics">In the order to be shown.</param>
/// <param name="Sources">The texts that source lines are quoted from, by the path that locations name.</param>
/// <param name="Folder">The course folder as the user gave it; empty for the current folder.</param>
public sealed record DiagnosticReport(
    IReadOnlyList<Diagnostic> Diagnostics,
    IReadOnlyDictionary<string, SourceText> Sources,
    string Folder)
{
    public static DiagnosticReport WithoutSources(IReadOnlyList<Diagnostic> diagnostics) =>
        new(diagnostics, new Dictionary<string, SourceText>(), "");

    public int Errors => Count(Severity.Error);

    public int Warnings => Count(Severity.Warning);

    public int Hints => Count(Severity.Hint);

    /// <summary>The path as the user can open it from the current folder: what stands before a course-relative path is what was given.</summary>
    public string DisplayPath(Location location) => DisplayPath(Folder, location.Path);

    public static string DisplayPath(string folder, string path)
    {
        if (folder.Length == 0 || folder == "." || Path.IsPathRooted(path)) return path.Length == 0 ? "." : path;
        var start = folder.Replace('\\', '/').TrimEnd('/');
        if (path.Length == 0) return start.Length == 0 ? "/" : start;
        return $"{start}/{path}";
    }

    private int Count(Severity severity) => Diagnostics.Count(diagnostic => diagnostic.Severity == severity);
}
