using System.Globalization;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>
/// Tells when Anki would teach modules in another order than the course. It sorts decks by name without regard to case, and takes new cards deck by
/// deck; the positions of cards count only within a deck.
/// </summary>
internal static class DeckOrder
{
    /// <param name="modules">Those that have a deck, in course order.</param>
    /// <returns>At most one finding: one number too few is as good as all.</returns>
    public static IEnumerable<Diagnostic> Check(IReadOnlyList<CourseModule> modules)
    {
        for (var i = 1; i < modules.Count; i++)
        {
            var (before, module) = (modules[i - 1], modules[i]);
            if (StringComparer.OrdinalIgnoreCase.Compare(before.Deck, module.Deck) <= 0) continue;
            var number = (i + 1).ToString(modules.Count < 10 ? "0" : "00", CultureInfo.InvariantCulture);
            return [DeckOutOfOrder.At(PlaceOf(module), module.Title, before.Title, $"{number}. {WithoutNumber(module.Title)}")];
        }

        return [];
    }

    /// <summary>Of ten modules with numbers, those are out of order that have too few digits.</summary>
    private static string WithoutNumber(string title) => char.IsAsciiDigit(title[0]) ? title.TrimStart([.. "0123456789. "]) : title;

    private static Location PlaceOf(CourseModule module)
    {
        var page = module.Section.Page.Page;
        var title = page.FrontMatter.Entries.FirstOrDefault(entry => entry.Key.Equals("title", StringComparison.OrdinalIgnoreCase));
        return title is null ? Location.OfFile(page.Path) : page.Document.Source.Locate(title.Value.Span);
    }
}
