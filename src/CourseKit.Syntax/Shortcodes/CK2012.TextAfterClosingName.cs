namespace CourseKit.Syntax;

public static class TextAfterClosingName
{
    public static readonly Rule Rule = new(typeof(TextAfterClosingName))
    {
        Code = "CK2012",
        Name = "text-after-closing-name",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(SourceText source, TextSpan text, string name) =>
        new(Rule, source.Locate(text), $"The closing tag of '{name}' holds more than the name")
        {
            Label = "does not belong here",
            Hint = "Parameters go into the opening tag; delete them here.",
        };
}
