namespace CourseKit.Syntax;

public static class UnexpectedText
{
    public static readonly Rule Rule = new(typeof(UnexpectedText))
    {
        Code = "CK1021",
        Name = "unexpected-text",
        Severity = Severity.Error,
    };

    public static Diagnostic At(SourceText source, TextSpan span, string what, string hint) =>
        new(Rule, source.Locate(span), what)
        {
            Label = "not expected here",
            Hint = hint,
        };
}
