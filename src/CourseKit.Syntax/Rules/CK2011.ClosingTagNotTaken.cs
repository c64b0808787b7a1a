namespace CourseKit.Syntax;

public static class ClosingTagNotTaken
{
    public static readonly Rule Rule = new()
    {
        Code = "CK2011",
        Name = "closing-tag-not-taken",
        Severity = Severity.Error,
        Title = "A shortcode without inner text is closed",
        Explanation = """
            This shortcode stands alone; it does nothing with text, so it has no closing tag.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            {{< figure src="lamp.svg" alt="A lamp" >}}{{< /figure >}}
            """,
        Good = """
            ---
            title: Proxies
            ---

            {{< figure src="lamp.svg" alt="A lamp" >}}
            """,
    };

    internal static Diagnostic At(SourceText source, ShortcodeTag tag) =>
        new(Rule, source.Locate(tag.Span), $"The shortcode '{tag.Name}' takes no closing tag")
        {
            Label = "nothing to close",
            Hint = "Delete this tag.",
        };
}
