namespace CourseKit.Syntax;

public static class StrayQuote
{
    public static readonly Rule Rule = new(typeof(StrayQuote))
    {
        Code = "CK2007",
        Name = "stray-quote",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(SourceText source, TextSpan quote) =>
        new(Rule, source.Locate(quote), "A double quote stands in the middle of a value")
        {
            Label = "this quote",
            Hint = "Write a quote that is part of the text as '\\\"', or put the value between backquotes.",
        };
}
