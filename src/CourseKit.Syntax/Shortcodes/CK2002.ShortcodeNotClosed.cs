namespace CourseKit.Syntax;

public static class ShortcodeNotClosed
{
    public static readonly Rule Rule = new(typeof(ShortcodeNotClosed))
    {
        Code = "CK2002",
        Name = "shortcode-not-closed",
        Severity = Severity.Error,
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
