namespace CourseKit.Syntax;

public static class ReviewAreaNotClosed
{
    public static readonly Rule Rule = new(typeof(ReviewAreaNotClosed))
    {
        Code = "CK3020",
        Name = "review-area-not-closed",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(SourceText source, OrbitTag tag) =>
        new(Rule, source.Locate(tag.Span), "This orbit-reviewarea is never closed")
        {
            Label = "opened here",
            Hint = "Put </orbit-reviewarea> after its last prompt.",
        };
}
