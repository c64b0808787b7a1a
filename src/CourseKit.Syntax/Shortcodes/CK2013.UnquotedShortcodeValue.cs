namespace CourseKit.Syntax;

public static class UnquotedShortcodeValue
{
    public static readonly Rule Rule = new(typeof(UnquotedShortcodeValue))
    {
        Code = "CK2013",
        Name = "unquoted-shortcode-value",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(SourceText source, TextSpan value) =>
        new(Rule, source.Locate(value), $"The value '{source.GetText(value)}' needs quotes")
        {
            Label = "not in quotes",
            Hint = $"Write \"{source.GetText(value)}\".",
        };
}
