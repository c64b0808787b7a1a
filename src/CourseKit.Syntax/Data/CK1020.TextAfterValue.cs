namespace CourseKit.Syntax;

public static class TextAfterValue
{
    public static readonly Rule Rule = new(typeof(TextAfterValue))
    {
        Code = "CK1020",
        Name = "text-after-value",
        Severity = Severity.Error,
    };

    public static Diagnostic At(SourceText source, TextSpan text, string hint) =>
        new(Rule, source.Locate(text), "Text follows a value that is already complete")
        {
            Label = "the value ended before this",
            Hint = hint,
        };
}
