namespace CourseKit.Syntax;

public static class TooManyAliases
{
    public static readonly Rule Rule = new(typeof(TooManyAliases))
    {
        Code = "CK1012",
        Name = "too-many-aliases",
        Severity = Severity.Error,
    };

    public static Diagnostic At(SourceText source, TextSpan alias) =>
        new(Rule, source.Locate(alias), $"Aliases repeat more than {DataLimits.RepeatedNodes} values")
        {
            Label = "one alias too many",
            Hint = "Write the values out where they are needed.",
        };
}
