namespace CourseKit.Syntax;

public static class StrayQuote
{
    public static readonly Rule Rule = new()
    {
        Code = "CK2007",
        Name = "stray-quote",
        Severity = Severity.Error,
        Title = "A quote stands in the middle of a value",
        Explanation = """
            A value in double quotes ends at the next double quote. One that belongs to the text is written `\"`, or the whole value is put between
            backquotes.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            {{< figure src="lamp.svg" alt="The "red" lamp" >}}
            """,
        Good = """
            ---
            title: Proxies
            ---

            {{< figure src="lamp.svg" alt="The \"red\" lamp" >}}
            """,
    };

    internal static Diagnostic At(SourceText source, TextSpan quote) =>
        new(Rule, source.Locate(quote), "A double quote stands in the middle of a value")
        {
            Label = "this quote",
            Hint = "Write a quote that is part of the text as '\\\"', or put the value between backquotes.",
        };
}
