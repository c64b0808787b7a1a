using CourseKit.Syntax;

namespace CourseKit.Export;

public static class MarkupLeftOut
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6124",
        Name = "markup-left-out",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Missing,
        Title = "A prompt has HTML that no card may have",
        Explanation = """
            Scripts, frames, forms, handlers such as `onclick` and addresses such as `javascript:` are left out of cards: a deck must be safe
            to open. The rest of the prompt is on the card; the page shows the HTML as it is written.
            """,
        Bad = """
            ---
            title: Loops
            ---

            {{< orbit_review >}}
            What does the loop show? <iframe src="https://example.org/loop"></iframe>
            Feedback.
            {{< /orbit_review >}}
            """,
        Good = """
            ---
            title: Loops
            ---

            {{< orbit_review >}}
            What does [the loop](https://example.org/loop) show?
            Feedback.
            {{< /orbit_review >}}
            """,
    };

    internal static Diagnostic At(Location side, IReadOnlyList<string> what) =>
        new(Rule, side, $"Not on the card: {string.Join(", ", what)}")
        {
            Label = "on the page only",
            Hint = "Say it in Markdown, or link to it.",
        };
}
