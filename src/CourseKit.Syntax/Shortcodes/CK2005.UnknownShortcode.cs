namespace CourseKit.Syntax;

public static class UnknownShortcode
{
    public static readonly Rule Rule = new(typeof(UnknownShortcode))
    {
        Code = "CK2005",
        Name = "unknown-shortcode",
        Severity = Severity.Error,
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
