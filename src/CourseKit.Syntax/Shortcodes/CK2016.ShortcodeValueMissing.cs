namespace CourseKit.Syntax;

public static class ShortcodeValueMissing
{
    public static readonly Rule Rule = new(typeof(ShortcodeValueMissing))
    {
        Code = "CK2016",
        Name = "shortcode-value-missing",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(SourceText source, TextSpan name, string parameter) =>
        new(Rule, source.Locate(name), $"The parameter '{parameter}' has no value")
        {
            Label = "nothing follows",
            Hint = $"Write {parameter}=\"...\".",
        };
}
