namespace CourseKit.Syntax;

public static class LiveShortcodeInCode
{
    public static readonly Rule Rule = new(typeof(LiveShortcodeInCode))
    {
        Code = "CK2020",
        Name = "live-shortcode-in-code",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Spoiled,
    };

    /// <param name="runs">False where it is shown as text: a review block, or a call in the code of a prompt.</param>
    internal static Diagnostic At(SourceText source, ShortcodeNode node, ShortcodePlace place, bool runs)
    {
        var where = place switch
        {
            ShortcodePlace.CodeFence => "a code block",
            ShortcodePlace.CodeSpan => "a code span",
            ShortcodePlace.Comment => "a comment",
            _ => "text that is not Markdown",
        };
        return new Diagnostic(
            Rule, source.Locate(node.Tag.Span), $"The shortcode '{node.Tag.Name}' in {where} is {(runs ? "run" : "shown as text")}")
        {
            Label = runs ? "runs here" : "not run",
            Hint = $"To show the call, write '{node.Tag.Escaped(source)}'{(node.Inner is null ? "" : " and the closing tag likewise")}.",
            Fix = place is ShortcodePlace.CodeFence or ShortcodePlace.CodeSpan ? ShortcodeEscape.Fix(source, node) : null,
        };
    }
}
