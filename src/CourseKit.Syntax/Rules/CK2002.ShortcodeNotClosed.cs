namespace CourseKit.Syntax;

public static class ShortcodeNotClosed
{
    public static readonly Rule Rule = new()
    {
        Code = "CK2002",
        Name = "shortcode-not-closed",
        Severity = Severity.Error,
        Title = "A shortcode is opened but never closed",
        Explanation = """
            Some shortcodes work on the text that follows, up to their closing tag. Without one, the text would be lost or the rest of the page
            swallowed. A call that is only to be shown is written `{{</* name */>}}`.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            {{< details summary="Why?" >}}
            Because the score could be had without the work.
            """,
        Good = """
            ---
            title: Proxies
            ---

            {{< details summary="Why?" >}}
            Because the score could be had without the work.
            {{< /details >}}
            """,
    };

    internal static Diagnostic At(SourceText source, ShortcodeTag tag, ShortcodePlace place) =>
        new(Rule, source.Locate(tag.Span), $"The shortcode '{tag.Name}' is never closed")
        {
            Label = "opened here",
            Hint = place == ShortcodePlace.Prose
                ? $"Put '{tag.ClosingTag}' after the text that belongs to it."
                : $"To show the call instead of running it, write '{tag.Escaped(source)}'.",
        };
}
