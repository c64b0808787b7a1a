namespace CourseKit.Syntax;

public static class ShortcodeQuoteNotClosed
{
    public static readonly Rule Rule = new()
    {
        Code = "CK2014",
        Name = "shortcode-quote-not-closed",
        Severity = Severity.Error,
        Title = "A quoted value is not closed",
        Explanation = """
            A value in double quotes ends on the line it begins on. One between backquotes may run over several lines, up to the next backquote.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            {{< figure src="lamp.svg" alt="A lamp >}}
            """,
        Good = """
            ---
            title: Proxies
            ---

            {{< figure src="lamp.svg" alt="A lamp" >}}
            """,
    };

    internal static Diagnostic At(SourceText source, TextSpan quote, string mark) =>
        new(Rule, source.Locate(quote), "This quoted value has no end")
        {
            Label = "the quote opens here",
            Hint = $"Put {mark} after the value{(mark == "`" ? "" : ", on the same line")}.",
        };
}
