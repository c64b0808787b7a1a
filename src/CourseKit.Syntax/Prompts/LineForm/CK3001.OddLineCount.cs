namespace CourseKit.Syntax;

public static class OddLineCount
{
    public static readonly Rule Rule = new(typeof(OddLineCount))
    {
        Code = "CK3001",
        Name = "odd-line-count",
        Severity = Severity.Error,
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
