namespace CourseKit.Syntax;

public static class SeveralDocuments
{
    public static readonly Rule Rule = new(typeof(SeveralDocuments))
    {
        Code = "CK1014",
        Name = "several-documents",
        Severity = Severity.Error,
    };

    public static Diagnostic At(SourceText source, TextSpan start) =>
        new(Rule, source.Locate(start), "A second YAML document begins here")
        {
            Label = "nothing from here on is read",
            Hint = "Remove the '---' or '...' line between the settings.",
        };
}
