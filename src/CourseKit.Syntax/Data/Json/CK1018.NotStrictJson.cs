namespace CourseKit.Syntax;

public static class NotStrictJson
{
    public static readonly Rule Rule = new(typeof(NotStrictJson))
    {
        Code = "CK1018",
        Name = "not-strict-json",
        Severity = Severity.Error,
    };

    public static Diagnostic At(SourceText source, TextSpan span, string what, string hint) =>
        new(Rule, source.Locate(span), what)
        {
            Label = "not JSON",
            Hint = hint,
        };
}
