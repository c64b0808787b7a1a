namespace CourseKit.Syntax;

public static class UnknownShortcode
{
    public static readonly Rule Rule = new()
    {
        Code = "CK2005",
        Name = "unknown-shortcode",
        Severity = Severity.Error,
        Title = "There is no shortcode of this name",
        Explanation = """
            A page can call the shortcodes that are built in and those that the course defines in `templates/shortcodes/`, each by the name of its
            file. Names are case-sensitive.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            {{< figrue src="lamp.svg" alt="A lamp" >}}
            """,
        Good = """
            ---
            title: Proxies
            ---

            {{< figure src="lamp.svg" alt="A lamp" >}}
            """,
    };

    internal static Diagnostic At(SourceText source, ShortcodeTag tag, ShortcodeTable table) =>
        new(Rule, source.Locate(tag.NameSpan), $"There is no shortcode named '{tag.Name}'")
        {
            Label = "not known",
            Hint = Suggestion.Nearest(tag.Name, table.Names) is { } near
                ? $"Is '{near}' meant?"
                : $"Define it in 'templates/shortcodes/{tag.Name}.html', or write '{tag.Escaped(source)}' to show the call.",
        };
}
