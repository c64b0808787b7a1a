using CourseKit.Syntax;

namespace CourseKit.Export;

public static class DeckKeepsName
{
    public static readonly Rule Rule = new(typeof(DeckKeepsName))
    {
        Code = "CK6130",
        Name = "deck-keeps-name",
        Severity = Severity.Hint,
    };

    /// <param name="deck">What it is, for people.</param>
    internal static Diagnostic At(Location title, DeckTitle name, string deck) =>
        new(Rule, title, $"{deck} stays '{name.Name}'")
        {
            Label = "learners know it by the name it has",
            Hint = $"'coursekit deck rename' names it '{name.ByTitle}', and says what learners rename before they import.",
        };
}
