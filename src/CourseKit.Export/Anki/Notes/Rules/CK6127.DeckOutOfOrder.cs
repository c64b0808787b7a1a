using CourseKit.Syntax;

namespace CourseKit.Export;

public static class DeckOutOfOrder
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6127",
        Name = "deck-out-of-order",
        Severity = Severity.Hint,
        Title = "Anki takes the modules in another order than the course",
        Explanation = """
            Anki sorts decks by name, and whoever studies the deck of the course gets the new cards of its decks in that order. A module named later in
            the alphabet is learned later, wherever the course has it. Numbers in the titles keep the order. Decide before readers have the decks: Anki
            knows a deck by its name, so a deck that is out keeps it when a title changes, until `coursekit deck rename` accepts the new one and
            learners rename theirs.
            """,
        Bad = """
            === course.yml
            title: Loops
            modules: [turning, closing]
            === content/turning/_index.md
            ---
            title: Turning
            ---

            {{< orbit_review >}}
            What does the belt turn?
            The drum.
            {{< /orbit_review >}}
            === content/closing/_index.md
            ---
            title: Closing
            ---

            {{< orbit_review >}}
            What closes the lid?
            A spring.
            {{< /orbit_review >}}
            """,
        Good = """
            === course.yml
            title: Loops
            modules: [turning, closing]
            === content/turning/_index.md
            ---
            title: 1. Turning
            ---

            {{< orbit_review >}}
            What does the belt turn?
            The drum.
            {{< /orbit_review >}}
            === content/closing/_index.md
            ---
            title: 2. Closing
            ---

            {{< orbit_review >}}
            What closes the lid?
            A spring.
            {{< /orbit_review >}}
            """,
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
