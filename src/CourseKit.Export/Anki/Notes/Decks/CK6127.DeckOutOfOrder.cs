using CourseKit.Syntax;

namespace CourseKit.Export;

public static class DeckOutOfOrder
{
    public static readonly Rule Rule = new(typeof(DeckOutOfOrder))
    {
        Code = "CK6127",
        Name = "deck-out-of-order",
        Severity = Severity.Hint,
    };

    /// <summary>Of decks that learners have, a title alone changes nothing.</summary>
    /// <param name="numbered">The title as it would keep its place; null when the titles keep the order already.</param>
    internal static Diagnostic OfKnown(Location title, string deck, string before, string? numbered) =>
        new(Rule, title, $"Anki teaches '{deck}' before '{before}'")
        {
            Label = "decks are taken in the order of their names, and learners have these",
            Hint = numbered is null
                ? "The titles keep the order: 'coursekit deck rename' gives decks their names, and says what learners rename before they import."
                : $"'coursekit deck rename' gives a deck the name of its title, '{numbered}' for one, and says what learners rename before they import.",
        };

    /// <param name="numbered">The title as it would keep its place.</param>
    internal static Diagnostic At(Location title, string module, string before, string numbered) =>
        new(Rule, title, $"Anki teaches '{module}' before '{before}'")
        {
            Label = "decks are taken in the order of their names",
            Hint = $"Number the titles of modules, each with as many digits: '{numbered}'.",
        };
}
