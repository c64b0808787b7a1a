namespace CourseKit.Syntax;

public static class ShortcodeDelimiterMismatch
{
    public static readonly Rule Rule = new()
    {
        Code = "CK2009",
        Name = "shortcode-delimiter-mismatch",
        Severity = Severity.Error,
        Title = "A shortcode tag ends with the wrong delimiter",
        Explanation = """
            `{{<` ends with `>}}` and `{{%` with `%}}`. The two notations mean different things: what `{{% %}}` gives is read as Markdown, what
            `{{< >}}` gives is not.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            {{< figure src="lamp.svg" alt="A lamp" %}}
            """,
        Good = """
            ---
            title: Proxies
            ---

            {{< figure src="lamp.svg" alt="A lamp" >}}
            """,
    };

    internal static Diagnostic At(SourceText source, TextSpan opening, TextSpan closing, ShortcodeNotation notation) =>
        new(Rule, source.Locate(closing), $"A tag that begins with '{ShortcodeDelimiter.Opening(notation)}' ends with '{source.GetText(closing)}'")
        {
            Label = $"expected '{ShortcodeDelimiter.Closing(notation)}'",
            Hint = $"End the tag with '{ShortcodeDelimiter.Closing(notation)}'.",
            Related = [new RelatedLocation(source.Locate(opening), "the tag begins here")],
        };
}
