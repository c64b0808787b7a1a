namespace CourseKit.Syntax;

public static class ShortcodesNestedTooDeep
{
    public static readonly Rule Rule = new(typeof(ShortcodesNestedTooDeep))
    {
        Code = "CK2021",
        Name = "shortcodes-nested-too-deep",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(SourceText source, ShortcodeTag tag, int maximum) =>
        new(Rule, source.Locate(tag.Span), $"Shortcodes are nested more than {maximum} deep")
        {
            Label = "one level too many",
            Hint = "Move the inner ones out.",
        };
}
