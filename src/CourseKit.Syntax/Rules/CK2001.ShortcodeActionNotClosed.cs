namespace CourseKit.Syntax;

public static class ShortcodeActionNotClosed
{
    public static readonly Rule Rule = new()
    {
        Code = "CK2001",
        Name = "shortcode-action-not-closed",
        Severity = Severity.Error,
        Title = "A shortcode tag has no end",
        Explanation = """
            A tag begins with `{{<` or `{{%` and ends with `>}}` or `%}}`. It may run over several lines, but another tag cannot begin inside
            of it. Without its end, nobody can tell where the parameters stop and the page goes on.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            {{< figure src="lamp.svg" alt="A lamp"

            The lamp was never what the growers wanted.
            """,
        Good = """
            ---
            title: Proxies
            ---

            {{< figure src="lamp.svg" alt="A lamp" >}}

            The lamp was never what the growers wanted.
            """,
    };

    internal static Diagnostic At(SourceText source, TextSpan opening, ShortcodeNotation notation) =>
        new(Rule, source.Locate(opening), "This shortcode tag has no end")
        {
            Label = "the tag begins here",
            Hint = $"Put '{ShortcodeDelimiter.Closing(notation)}' after its last parameter.",
        };
}
