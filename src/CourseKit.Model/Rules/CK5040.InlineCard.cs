using CourseKit.Syntax;

namespace CourseKit.Model;

public static class InlineCard
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5040",
        Name = "inline-card",
        Severity = Severity.Hint,
        Title = "A line is a card in another tool",
        Explanation = """
            `term :: answer` is a flashcard of Obsidian's Spaced Repetition and of RemNote. Here it is a paragraph; a prompt stands in a review block, as `Q:` and `A:` or as two
            lines.
            """,
        Bad = """
            ---
            title: Capitals
            ---

            France :: Paris
            """,
        Good = """
            ---
            title: Capitals
            ---

            {{< orbit_review >}}
            What is the capital of France?
            Paris
            {{< /orbit_review >}}
            """,
    };

    internal static Diagnostic At(Location line, string mark) =>
        new(Rule, line, $"A line with '{mark}' is no prompt here")
        {
            Label = "shown as text",
            Hint = "Write it as two lines in {{< orbit_review >}}: the question, and below it the answer.",
        };
}
