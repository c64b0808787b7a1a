using CourseKit.Syntax;

namespace CourseKit.Export;

public static class DeckKeepsName
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6130",
        Name = "deck-keeps-name",
        Severity = Severity.Hint,
        Title = "A deck keeps the name that learners know it by",
        Explanation = """
            Anki knows a deck by its name alone. Were a deck named after its new title, learners would keep their cards in the old one, and new cards
            would open a second. So the lock file remembers the name, and the deck keeps it. `coursekit deck rename` accepts the new one: then tell
            learners to rename theirs before they import; `coursekit deck diff` says which. Who would rather leave learners alone turns this hint off.
            """,
        Bad = """
            === course.yml
            title: Loops
            === coursekit.lock.json
            {
              "about": "Which prompt is which, so that an edit keeps every reader's history. Written by coursekit build: commit it.",
              "version": 3,
              "course": "course",
              "ankiCourse": "course",
              "decks": [
                {"folder": "", "name": "Loops"},
                {"folder": "turning", "name": "Turning"}
              ],
              "prompts": [
                "end of prompts"
              ]
            }
            === content/turning/_index.md
            ---
            title: Turning and bending
            ---

            {{< orbit_review >}}
            What does the belt turn?
            The drum.
            {{< /orbit_review >}}
            """,
        Good = """
            === course.yml
            title: Loops
            === coursekit.lock.json
            {
              "about": "Which prompt is which, so that an edit keeps every reader's history. Written by coursekit build: commit it.",
              "version": 3,
              "course": "course",
              "ankiCourse": "course",
              "decks": [
                {"folder": "", "name": "Loops"},
                {"folder": "turning", "name": "Turning and bending"}
              ],
              "prompts": [
                "end of prompts"
              ]
            }
            === content/turning/_index.md
            ---
            title: Turning and bending
            ---

            {{< orbit_review >}}
            What does the belt turn?
            The drum.
            {{< /orbit_review >}}
            """,
    };

    /// <param name="deck">What it is, for people.</param>
    internal static Diagnostic At(Location title, DeckTitle name, string deck) =>
        new(Rule, title, $"{deck} stays '{name.Name}'")
        {
            Label = "learners know it by the name it has",
            Hint = $"'coursekit deck rename' names it '{name.ByTitle}', and says what learners rename before they import.",
        };
}
