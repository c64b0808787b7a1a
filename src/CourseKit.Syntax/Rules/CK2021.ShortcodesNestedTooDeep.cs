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
            $ yes '{{< details >}}' | head -n 65 >> index.md
            $ yes '{{< /details >}}' | head -n 65 >> index.md
            $ coursekit check .
            """,
        Good = """
            $ yes '{{< details >}}' | head -n 3 >> index.md
            $ yes '{{< /details >}}' | head -n 3 >> index.md
            $ coursekit check .
            """,
    };

    internal static Diagnostic At(SourceText source, ShortcodeTag tag, int maximum) =>
        new(Rule, source.Locate(tag.Span), $"Shortcodes are nested more than {maximum} deep")
        {
            Label = "one level too many",
            Hint = "Move the inner ones out.",
        };
}
