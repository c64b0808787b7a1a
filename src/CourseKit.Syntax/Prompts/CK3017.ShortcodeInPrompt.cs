namespace CourseKit.Syntax;

public static class ShortcodeInPrompt
{
    public static readonly Rule Rule = new(typeof(ShortcodeInPrompt))
    {
        Code = "CK3017",
        Name = "shortcode-in-prompt",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(SourceText source, ShortcodeTag tag) =>
        new(Rule, source.Locate(tag.Span), $"The shortcode '{tag.Name}' stands among prompts")
        {
            Label = "not run in prompts",
            Hint = $"Use Markdown instead, or write '{tag.Escaped(source)}' to show the call.",
        };
}
