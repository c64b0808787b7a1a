using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>
/// What of the author's stands where the site holds a deck. The front end knows the names of the decks that there have always
/// been, those of tomorrow's modules too; this finds the rest, whatever an exporter calls its files.
/// </summary>
public static class DeckCollision
{
    /// <param name="offers">Of all exporters.</param>
    public static IEnumerable<Diagnostic> Find(Course course, IReadOnlyList<DeckOffer> offers)
    {
        var decks = offers.SelectMany(offer => offer.Paths).Distinct(StringComparer.Ordinal).ToList();
        var told = course.Diagnostics.Where(finding => finding.Code == OutputCollision.Rule.Code)
            .Select(finding => finding.Location.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var (output, source, what) in Files(course).Where(file => !told.Contains(file.Source)))
        {
            if (decks.Find(deck => (output + "/").StartsWith(deck + "/", StringComparison.OrdinalIgnoreCase)) is not { } deck) continue;
            var message = $"{what} would be written to '{output}', as CourseKit's own {deck} already is";
            yield return new Diagnostic(OutputCollision.Rule, Location.OfFile(source), message)
            {
                Label = "the second to have this address",
                Hint = "Give it another name, slug or alias.",
            };
        }
    }

    private static IEnumerable<(string Output, string Source, string What)> Files(Course course) =>
    [
        .. course.Pages.Select(page => (page.OutputPath, page.Page.Path, $"the page {page.Page.Path}")),
        .. course.Aliases.Select(alias => (alias.OutputPath, alias.Target.Page.Path, $"the alias of {alias.Target.Page.Path}")),
        .. course.Assets.Values.Where(asset => !asset.IsWithheld).Select(asset => (asset.OutputPath, asset.Path, $"the file {asset.Path}")),
    ];
}
