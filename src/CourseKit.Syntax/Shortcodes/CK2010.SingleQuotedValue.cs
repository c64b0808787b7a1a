namespace CourseKit.Syntax;

public static class SingleQuotedValue
{
    public static readonly Rule Rule = new(typeof(SingleQuotedValue))
    {
        Code = "CK2010",
        Name = "single-quoted-value",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(SourceText source, TextSpan value) =>
        new(Rule, source.Locate(value), "Single quotes do not quote a value")
        {
            Label = "in single quotes",
            Hint = $"Write \"{source.GetText(value).Trim('\'').Replace("\"", "\\\"")}\".",
        };
}
