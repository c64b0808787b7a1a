using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>Decides where output goes and refuses a place that lies in the way of the sources.</summary>
public static class OutputPlace
{
    private static readonly string[] _sourceFolders = ["", "content", "templates", "static"];

    /// <param name="place">The course.</param>
    /// <param name="given">
    /// What the user named; null for <c>dist</c>, of a preview <c>dist/preview</c>, in the course or beside the one file.
    /// </param>
    /// <param name="currentFolder">Absolute.</param>
    /// <param name="isPreview">A preview has a folder of its own, and wherever it goes it leaves decks alone.</param>
    public static (OutputTarget? Target, Diagnostic? Problem) Find(
        CoursePlace place, string? given, string currentFolder, bool isPreview = false)
    {
        var usual = isPreview ? $"{CoursePlace.OutputName}/preview" : CoursePlace.OutputName;
        var full = given is null
            ? Path.Combine(place.Folder, usual)
            : Path.TrimEndingDirectorySeparator(Path.GetFullPath(given, currentFolder));
        var display = given is null ? DiagnosticReport.Display(place.Display, usual) : Path.TrimEndingDirectorySeparator(given);
        IReadOnlyList<string> names = isPreview ? [OutputTarget.SiteName] : OutputTarget.Names;
        // Of a course that is one file, only what is replaced may not hold it.
        IEnumerable<string> replaced = place.OnlyFile is null ? [full] : names.Select(name => Path.Combine(full, name));
        var real = replaced.Select(folder => RealPath.Of(folder) ?? folder).ToList();
        foreach (var source in SourcesOf(place))
        {
            var folder = Path.TrimEndingDirectorySeparator(Path.Combine(place.Folder, source));
            var realSource = RealPath.Of(folder) ?? folder;
            if (!real.Exists(output => PathRelation.IsInside(realSource, output))) continue;
            return (null, OutputOverlapsSource.At(display, DiagnosticReport.Display(place.Display, source)));
        }

        return (new OutputTarget(full, display) { Replaced = names }, null);
    }

    private static IEnumerable<string> SourcesOf(CoursePlace place) =>
        place.OnlyFile is { } file ? [file] : _sourceFolders.Where(folder => Directory.Exists(Path.Combine(place.Folder, folder)));
}
