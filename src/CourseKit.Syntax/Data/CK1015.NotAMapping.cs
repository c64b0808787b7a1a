namespace CourseKit.Syntax;

public static class NotAMapping
{
    public static readonly Rule Rule = new(typeof(NotAMapping))
    {
        Code = "CK1015",
        Name = "not-a-mapping",
        Severity = Severity.Error,
    };

    public static Diagnostic At(SourceText source, TextSpan span) =>
        new(Rule, source.Locate(span), "These are not settings: a name and a value each are expected")
        {
            Label = "begins here",
            Hint = "Write 'name: value', one on each line.",
        };
}
