namespace CourseKit.Syntax;

public static class ClosingTagNeverOpened
{
    public static readonly Rule Rule = new(typeof(ClosingTagNeverOpened))
    {
        Code = "CK2003",
        Name = "closing-tag-never-opened",
        Severity = Severity.Error,
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
