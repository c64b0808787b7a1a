namespace CourseKit.Syntax;

public static class ValueNeedsQuotes
{
    public static readonly Rule Rule = new(typeof(ValueNeedsQuotes))
    {
        Code = "CK1008",
        Name = "value-needs-quotes",
        Severity = Severity.Error,
    };

    public static Diagnostic At(SourceText source, TextSpan character, string quoted) =>
        new(Rule, source.Locate(character), $"An unquoted value begins with '{source.GetText(character)}'")
        {
            Label = "has a meaning of its own in YAML",
            Hint = $"Put the value in quotes: {Excerpt.Of(quoted)}",
        };
}
