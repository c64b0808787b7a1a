namespace CourseKit.Syntax;

public static class ShortcodeQuoteNotClosed
{
    public static readonly Rule Rule = new(typeof(ShortcodeQuoteNotClosed))
    {
        Code = "CK2014",
        Name = "shortcode-quote-not-closed",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(SourceText source, TextSpan quote, string mark) =>
        new(Rule, source.Locate(quote), "This quoted value has no end")
        {
            Label = "the quote opens here",
            Hint = $"Put {mark} after the value{(mark == "`" ? "" : ", on the same line")}.",
        };
}
