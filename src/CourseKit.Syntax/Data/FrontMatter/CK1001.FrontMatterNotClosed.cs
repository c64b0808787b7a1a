namespace CourseKit.Syntax;

public static class FrontMatterNotClosed
{
    public static readonly Rule Rule = new(typeof(FrontMatterNotClosed))
    {
        Code = "CK1001",
        Name = "front-matter-not-closed",
        Severity = Severity.Error,
    };

    /// <param name="closingMark">The mark that is missing.</param>
    public static Diagnostic At(SourceText source, TextSpan opening, string closingMark) =>
        new(Rule, source.Locate(opening), $"The front matter opened with '{source.GetText(opening)}' is never closed")
        {
            Label = "opened here",
            Hint = $"Put a line with only '{closingMark}' after the last setting.",
        };
}
