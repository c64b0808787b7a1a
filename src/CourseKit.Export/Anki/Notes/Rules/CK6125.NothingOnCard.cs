using CourseKit.Syntax;

namespace CourseKit.Export;

public static class NothingOnCard
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6125",
        Name = "nothing-on-card",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Missing,
        Title = "Nothing of a question can be shown on a card",
        Explanation = """
            Anki takes no card whose front is empty. When nothing of a question is left that a card may have, its Markdown stands there as it
            is written.
            """,
        Bad = """
            ---
            title: Loops
            ---

            {{< orbit_review >}}
            <iframe src="https://example.org/loop"></iframe>
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

    internal static Diagnostic At(Location question) =>
        new(Rule, question, "Nothing of this question can be shown on a card")
        {
            Label = "its source is shown instead",
            Hint = "Ask in words, or with a picture of the course that has an alternative text.",
        };
}
