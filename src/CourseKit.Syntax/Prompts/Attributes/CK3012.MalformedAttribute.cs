namespace CourseKit.Syntax;

public static class MalformedAttribute
{
    public static readonly Rule Rule = new(typeof(MalformedAttribute))
    {
        Code = "CK3012",
        Name = "malformed-attribute",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(SourceText source, TextSpan item)
    {
        var written = source.GetText(item);
        return new Diagnostic(Rule, source.Locate(item), $"'{written}' is no item of metadata")
        {
            Label = "not understood",
            Hint = written.All(char.IsLetterOrDigit)
                ? $"Write '.{written}' for a tag, or '{written}=...' for a value."
                : "Write '#id', '.tag' or 'key=value', with quotes around several words.",
        };
    }
}
