namespace CourseKit.Syntax;

public static class ShortcodeInPrompt
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3017",
        Name = "shortcode-in-prompt",
        Severity = Severity.Error,
        Title = "A shortcode stands among prompts",
        Explanation = """
            Prompts also become cards in other programs, where no shortcode runs. Markdown goes everywhere: `![alt](picture.svg)` for a picture, `[text](page.md)` for a link.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What did the lamp show?
            {{< figure src="https://example.org/lamp.svg" alt="A red lamp" >}}
            {{< /orbit_review >}}
            """,
        Good = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What did the lamp show?
            ![A red lamp](https://example.org/lamp.svg)
            {{< /orbit_review >}}
            """,
    };

    internal static Diagnostic At(SourceText source, ShortcodeTag tag) =>
        new(Rule, source.Locate(tag.Span), $"The shortcode '{tag.Name}' stands among prompts")
        {
            Label = "not run in prompts",
            Hint = $"Use Markdown instead, or write '{tag.Escaped(source)}' to show the call.",
        };
}
