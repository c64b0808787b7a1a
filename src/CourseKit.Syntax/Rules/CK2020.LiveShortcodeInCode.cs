namespace CourseKit.Syntax;

public static class LiveShortcodeInCode
{
    public static readonly Rule Rule = new()
    {
        Code = "CK2020",
        Name = "live-shortcode-in-code",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Spoiled,
        Title = "A shortcode in code or in a comment is run",
        Explanation = """
            Shortcodes are found before Markdown is read, in Hugo and here. A call in a code block, a code span or an HTML comment therefore runs. For one that gives a piece of
            text, such as `param` with a version number or `ref`, that is what it is there for. A figure, or a shortcode around a text, can only be an example: to show it, write
            `{{</* name */>}}`. A review block is the exception: in code it is shown as text, because prompts never come from examples.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            ```text
            {{< figure src="lamp.svg" alt="A lamp" >}}
            ```
            """,
        Good = """
            ---
            title: Proxies
            ---

            ```text
            {{</* figure src="lamp.svg" alt="A lamp" */>}}
            ```
            """,
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
        return new Diagnostic(Rule, source.Locate(node.Tag.Span), $"The shortcode '{node.Tag.Name}' in {where} is {(runs ? "run" : "shown as text")}")
        {
            Label = runs ? "runs here" : "not run",
            Hint = $"To show the call, write '{node.Tag.Escaped(source)}'{(node.Inner is null ? "" : " and the closing tag likewise")}.",
            Fix = place is ShortcodePlace.CodeFence or ShortcodePlace.CodeSpan ? ShortcodeEscape.Fix(source, node) : null,
        };
    }
}
