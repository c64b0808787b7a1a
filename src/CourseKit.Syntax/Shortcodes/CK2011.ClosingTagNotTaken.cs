namespace CourseKit.Syntax;

public static class ClosingTagNotTaken
{
    public static readonly Rule Rule = new(typeof(ClosingTagNotTaken))
    {
        Code = "CK2011",
        Name = "closing-tag-not-taken",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(SourceText source, ShortcodeTag tag) =>
        new(Rule, source.Locate(tag.Span), $"The shortcode '{tag.Name}' takes no closing tag")
        {
            Label = "nothing to close",
            Hint = "Delete this tag.",
        };
}
