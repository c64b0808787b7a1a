namespace CourseKit.Syntax;

public static class AnswerWithoutQuestion
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3006",
        Name = "answer-without-question",
        Severity = Severity.Error,
        Title = "A marked answer belongs to no question",
        Explanation = """
            `A:` answers the `Q:` before it, once. A cloze has no answer: what is hidden in it is in braces.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            Q: What is a proxy?
            A: A measure that stands for the goal.
            A: A score.
            {{< /orbit_review >}}
            """,
        Good = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            Q: What is a proxy?
            A: A measure that stands for the goal, for example a score.
            {{< /orbit_review >}}
            """,
    };

    internal static Diagnostic At(SourceText source, TextSpan marker) =>
        new(Rule, source.Locate(marker), "This answer has no question of its own")
        {
            Label = "a question is missing before it",
            Hint = "Put a line that begins with 'Q:' before it, or join it to the answer above.",
        };
}
