namespace CourseKit.Syntax;

public static class OddLineCount
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3001",
        Name = "odd-line-count",
        Severity = Severity.Error,
        Title = "A line of a review block has no partner",
        Explanation = """
            In a block without markers, lines are question and answer in turn; blank lines mean nothing. With an odd number of lines one of them has no partner, and every
            pair after it would be wrong. The line that is named is the one without which the rest pairs best: question marks, blank lines, blanks to fill in and
            prompts repeated elsewhere in the file are weighed. An answer of several lines needs the marked form, `Q:` and `A:`.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What is a proxy?
            A measure that stands for the goal.
            When does a proxy fail?
            Who set the score?
            The growers.
            {{< /orbit_review >}}
            """,
        Good = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What is a proxy?
            A measure that stands for the goal.
            When does a proxy fail?
            When it is optimized hard.
            Who set the score?
            The growers.
            {{< /orbit_review >}}
            """,
    };

    internal static Diagnostic At(SourceText source, IReadOnlyList<PairLine> lines, int unpaired)
    {
        var isQuestion = lines[unpaired].LooksLikeQuestion;
        return new Diagnostic(Rule, source.Locate(lines[unpaired].Content), lines.Count == 1
            ? "This block has one line of prompts, which has no partner"
            : $"This block has {lines.Count} lines of prompts, so one has no partner")
        {
            Label = isQuestion ? "most likely this question has no answer" : "most likely this line belongs to no question",
            Hint = isQuestion
                ? "Put its answer on the next line."
                : "Put its question before it, delete it, or mark sides of several lines with 'Q:' and 'A:'.",
        };
    }
}
