namespace CourseKit.Syntax;

public static class TableRedefined
{
    public static readonly Rule Rule = new(typeof(TableRedefined))
    {
        Code = "CK1017",
        Name = "table-redefined",
        Severity = Severity.Error,
    };

    public static Diagnostic At(SourceText source, string key, TextSpan second, TextSpan first) =>
        new(Rule, source.Locate(second), $"'{Excerpt.Of(key)}' is already defined")
        {
            Label = "defined again here",
            Hint = "Put the settings together under one definition.",
            Related = [new RelatedLocation(source.Locate(first), "first defined here")],
        };
}
