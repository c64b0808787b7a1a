namespace CourseKit.Syntax;

public static class PairInsideSide
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3019",
        Name = "pair-inside-side",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Spoiled,
        Title = "An unmarked prompt is read as part of the side above",
        Explanation = """
            In a marked block a side reaches to the next marker, over blank lines too. A question and a line after it, without markers, are therefore part of the side above them.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            Q: What is a proxy?
            A: A measure that stands for the goal.

            When does a proxy fail?
            When it is optimized hard.
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

    internal static Diagnostic At(SourceText source, TextSpan line) =>
        new(Rule, source.Locate(line), "This looks like a prompt of its own, but is read as part of the side above")
        {
            Label = "no marker",
            Hint = "Put 'Q:' before the question and 'A:' before the answer.",
        };
}
