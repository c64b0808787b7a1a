namespace CourseKit.Syntax;

public static class MalformedValue
{
    public static readonly Rule Rule = new(typeof(MalformedValue))
    {
        Code = "CK1016",
        Name = "malformed-value",
        Severity = Severity.Error,
    };

    public static Diagnostic At(SourceText source, TextSpan value, string what, string hint) =>
        new(Rule, source.Locate(value), what)
        {
            Label = "cannot be read as a value",
            Hint = hint,
        };
}
