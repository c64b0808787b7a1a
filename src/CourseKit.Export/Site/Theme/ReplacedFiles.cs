using CourseKit.Syntax;
using CourseKit.Templating;

namespace CourseKit.Export;

/// <summary>
/// The templates of the theme that a course has its own copies of. The theme's files fit each other, so a mistake in one of them comes of a
/// copy that lacks something, often one of an older version; and there it is to be mended.
/// </summary>
internal sealed class ReplacedFiles
{
    private const int MostNamed = 3;

    private readonly string? _hint;

    /// <param name="own">The templates of the course.</param>
    public ReplacedFiles(IEnumerable<ThemeFile.Text> own)
    {
        var names = DefaultTheme.Files.Select(file => file.Name).ToHashSet(StringComparer.Ordinal);
        var replaced = own.Where(file => names.Contains(file.Name)).Select(file => file.Source.Path).ToList();
        if (replaced.Count == 0) return;
        var named = string.Join(", ", replaced.Take(MostNamed)) + (replaced.Count > MostNamed ? " …" : "");
        _hint = $"The course replaces files of the theme ({named}), and one of them lacks what this reads: compare it with the theme's own, and add what is new there.";
    }

    public Diagnostic Explain(Diagnostic finding) =>
        _hint is not null && DefaultTheme.Holds(finding.Location.Path) ? finding with { Hint = _hint } : finding;

    /// <summary>The findings explained; of a name that the theme misses in many places, the first.</summary>
    public IEnumerable<Diagnostic> Explain(IEnumerable<Diagnostic> findings)
    {
        var missed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            // The message holds the name and nothing of the place.
            var isRepeated = finding.Rule == TemplateNameUnknown.Rule && DefaultTheme.Holds(finding.Location.Path)
                && !missed.Add(finding.Message);
            if (!isRepeated) yield return Explain(finding);
        }
    }
}
