namespace CourseKit.Syntax;

public static class ClosingTagNeverOpened
{
    public static readonly Rule Rule = new()
    {
        Code = "CK2003",
        Name = "closing-tag-never-opened",
        Severity = Severity.Error,
        Title = "A closing tag closes nothing",
        Explanation = """
            A closing tag needs an opening tag of the same name before it. This one has none: the opening tag is missing, it was closed already, or
            its name is spelt differently.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            The score went up.

            {{< /details >}}
            """,
        Good = """
            ---
            title: Proxies
            ---

            {{< details summary="What happened?" >}}
            The score went up.
            {{< /details >}}
            """,
    };

    internal static Diagnostic At(SourceText source, ShortcodeTag tag, ShortcodeTable table)
    {
        var near = table.Find(tag.Name) is null ? Suggestion.Nearest(tag.Name, table.Names) : null;
        return new Diagnostic(Rule, source.Locate(tag.Span), $"No open shortcode is named '{tag.Name}'")
        {
            Label = "closes nothing",
            Hint = near is null ? "Delete this tag, or put the opening tag before the text it belongs to." : $"Is '{near}' meant?",
        };
    }
}
