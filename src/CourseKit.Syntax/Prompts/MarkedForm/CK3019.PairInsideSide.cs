namespace CourseKit.Syntax;

public static class PairInsideSide
{
    public static readonly Rule Rule = new(typeof(PairInsideSide))
    {
        Code = "CK3019",
        Name = "pair-inside-side",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Spoiled,
    };

    internal static Diagnostic At(SourceText source, TextSpan line) =>
        new(Rule, source.Locate(line), "This looks like a prompt of its own, but is read as part of the side above")
        {
            Label = "no marker",
            Hint = "Put 'Q:' before the question and 'A:' before the answer.",
        };
}
