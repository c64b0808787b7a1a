namespace CourseKit.Syntax;

public static class TextInReviewArea
{
    public static readonly Rule Rule = new(typeof(TextInReviewArea))
    {
        Code = "CK3025",
        Name = "text-in-review-area",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Missing,
    };

    internal static Diagnostic At(SourceText source, OrbitTag tag) =>
        new(Rule, source.Locate(tag.Span), "This orbit-reviewarea holds text that is not shown")
        {
            Label = "text between its tags",
            Hint = "Put prompts into the attributes of orbit-prompt elements, other text before or after the area.",
        };
}
