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
            if (IsInOrder(before.Deck, module.Deck)) continue;
            var number = (i + 1).ToString(modules.Count < 10 ? "0" : "00", CultureInfo.InvariantCulture);
            var numbered = $"{number}. {WithoutNumber(module.Title)}";
            if (!before.Name.IsKnown && !module.Name.IsKnown) return [DeckOutOfOrder.At(module.TitlePlace, module.Title, before.Title, numbered)];
            return [DeckOutOfOrder.OfKnown(module.TitlePlace, module.Name.Name, before.Name.Name, IsInOrder(before.Name.ByTitle, module.Name.ByTitle) ? null : numbered)];
        }

        return [];
    }

    private static bool IsInOrder(string before, string deck) => StringComparer.OrdinalIgnoreCase.Compare(before, deck) <= 0;

    /// <summary>Of ten modules with numbers, those are out of order that have too few digits.</summary>
    private static string WithoutNumber(string title) => char.IsAsciiDigit(title[0]) ? title.TrimStart([.. "0123456789. "]) : title;
}
