namespace CourseKit.Syntax;

public static class NestedReviewBlock
{
    public static readonly Rule Rule = new(typeof(NestedReviewBlock))
    {
        Code = "CK3018",
        Name = "nested-review-block",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(SourceText source, ShortcodeTag tag) =>
        new(Rule, source.Locate(tag.Span), "This review block stands inside another")
        {
            Label = "the inner block",
            Hint = $"Close the outer block before it with '{tag.ClosingTag}'.",
        };
}
