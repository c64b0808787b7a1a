using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>Finds files of a course's theme that nothing will ever use.</summary>
internal static class ThemeNames
{
    private static readonly string[] _openFolders = ["partials/", "shortcodes/", ThemeFile.AssetFolder];

    public static IEnumerable<Diagnostic> Check(IEnumerable<ThemeFile> own)
    {
        var known = DefaultTheme.Files.Select(file => file.Name).ToList();
        return own
            .Where(file => !known.Contains(file.Name))
            .Where(file => !_openFolders.Any(folder => file.Name.StartsWith(folder, StringComparison.Ordinal)))
            .Where(file => !IsNote(file.Name))
            .Select(file => UnknownThemeFile.At(file, known));
    }

    /// <summary>A README beside the templates is for people.</summary>
    private static bool IsNote(string name) => name.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
}
