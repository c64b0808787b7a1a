namespace CourseKit.Syntax;

public static class ShortcodesNestedTooDeep
{
    public static readonly Rule Rule = new()
    {
        Code = "CK2021",
        Name = "shortcodes-nested-too-deep",
        Severity = Severity.Error,
        Title = "Shortcodes are nested too deep",
        Explanation = """
            Shortcodes may stand inside each other, but not without limit: 64 levels are more than any page needs.
            """,
        Bad = """
            $ coursekit check course    # a page in which 65 shortcodes are nested
            """,
        Good = """
            $ coursekit check course    # the same page with the inner ones moved out
            """,
    };

    internal static Diagnostic At(SourceText source, ShortcodeTag tag, int maximum) =>
        new(Rule, source.Locate(tag.Span), $"Shortcodes are nested more than {maximum} deep")
        {
            Label = "one level too many",
            Hint = "Move the inner ones out.",
        };
}
