namespace CourseKit.Syntax;

public static class BadShortcodeName
{
    public static readonly Rule Rule = new(typeof(BadShortcodeName))
    {
        Code = "CK2008",
        Name = "bad-shortcode-name",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(SourceText source, TextSpan name, TextSpan opening, string written) =>
        new(Rule, source.Locate(name.IsEmpty ? opening : name), name.IsEmpty ? "This shortcode tag has no name" : $"'{written}' is not a shortcode name")
        {
            Label = name.IsEmpty ? "the name is missing" : "not a name",
            Hint = "A name is made of letters, digits, '_', '-' and '/'.",
        };
}
