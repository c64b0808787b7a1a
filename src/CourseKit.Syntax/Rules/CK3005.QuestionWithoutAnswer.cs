namespace CourseKit.Syntax;

public static class QuestionWithoutAnswer
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3005",
        Name = "question-without-answer",
        Severity = Severity.Error,
        Title = "A marked question has no answer",
        Explanation = """
            After `Q:` comes a line that begins with `A:`. The next `Q:`, `C:` or the end of the block came first.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            Q: What is a proxy?

            Q: When does a proxy fail?
            A: When it is optimized hard.
            {{< /orbit_review >}}
            """,
        Good = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            Q: What is a proxy?
            A: A measure that stands for the goal.

            Q: When does a proxy fail?
            A: When it is optimized hard.
            {{< /orbit_review >}}
            """,
    };

    internal static Diagnostic At(SourceText source, PromptMarker marker) =>
        new(Rule, source.Locate(marker.Span), "This question has no answer")
        {
            Label = "the question begins here",
            Hint = $"Put a line that begins with 'A{marker.Sign}' after it.",
        };
}
