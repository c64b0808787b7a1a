using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>Decides where output goes and refuses a place that lies in the way of the sources.</summary>
public static class OutputPlace
{
    private static readonly string[] _sourceFolders = ["", "content", "templates", "static"];

    /// <param name="place">The course.</param>
    /// <param name="given">What the user named; null for <c>dist</c> in the course or beside the one file.</param>
    /// <param name="currentFolder">Absolute.</param>
    public static (OutputTarget? Target, Diagnostic? Problem) Find(CoursePlace place, string? given, string currentFolder)
    {
        var full = given is null ? place.DefaultOutput : Path.TrimEndingDirectorySeparator(Path.GetFullPath(given, currentFolder));
        var display = given is null ? DiagnosticReport.Display(place.Display, "dist") : Path.TrimEndingDirectorySeparator(given);
        // Of a course that is one file, only what is replaced may not hold it.
        IEnumerable<string> replaced = place.OnlyFile is null ? [full] : OutputTarget.Names.Select(name => Path.Combine(full, name));
        var real = replaced.Select(folder => RealPath.Of(folder) ?? folder).ToList();
        foreach (var source in SourcesOf(place))
        {
            var folder = Path.TrimEndingDirectorySeparator(Path.Combine(place.Folder, source));
            var realSource = RealPath.Of(folder) ?? folder;
            if (!real.Exists(output => PathRelation.IsInside(realSource, output))) continue;
            return (null, OutputOverlapsSource.At(display, DiagnosticReport.Display(place.Display, source)));
        }

        return (new OutputTarget(full, display), null);
    }

    private static IEnumerable<string> SourcesOf(CoursePlace place) =>
        place.OnlyFile is { } file ? [file] : _sourceFolders.Where(folder => Directory.Exists(Path.Combine(place.Folder, folder)));
}
