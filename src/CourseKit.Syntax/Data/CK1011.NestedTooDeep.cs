namespace CourseKit.Syntax;

public static class NestedTooDeep
{
    public static readonly Rule Rule = new(typeof(NestedTooDeep))
    {
        Code = "CK1011",
        Name = "nested-too-deep",
        Severity = Severity.Error,
    };

    public static Diagnostic At(SourceText source, TextSpan span) =>
        new(Rule, source.Locate(span), $"Lists and mappings are nested more than {DataLimits.Depth} deep")
        {
            Label = "one level too many",
            Hint = "Make the settings flatter.",
        };
}
