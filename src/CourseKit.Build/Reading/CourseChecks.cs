using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>What the mere names of a course's files show.</summary>
internal static class CourseChecks
{
    private static readonly string[] _pageEndings = [".md", ".markdown"];

    /// <param name="layout">Which path is what.</param>
    /// <param name="paths">Of every file.</param>
    public static IReadOnlyList<Diagnostic> OfPaths(CourseLayout layout, IEnumerable<string> paths)
    {
        var content = paths.Where(path => layout.RoleOf(path) == FileRole.Content);
        return
        [
            .. content.SelectMany(Folders).Distinct(StringComparer.Ordinal).Where(IsNamedLikePage)
                .Order(StringComparer.Ordinal).Select(FolderNamedLikePage.At),
            .. layout.Copies.Where(copy => layout.IsOfCourse(copy.Key)).OrderBy(copy => copy.Key, StringComparer.Ordinal)
                .Select(copy => CopyLeftOut.At(copy.Key, copy.Value)),
        ];
    }

    private static bool IsNamedLikePage(string folder) => _pageEndings.Any(end => folder.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> Folders(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1)) yield return path[..slash];
    }
}
