namespace CourseKit.Syntax;

public static class BadEscape
{
    public static readonly Rule Rule = new(typeof(BadEscape))
    {
        Code = "CK1009",
        Name = "bad-escape",
        Severity = Severity.Error,
    };

    /// <param name="hasSingleQuotes">False in JSON, which has double quotes only.</param>
    public static Diagnostic At(SourceText source, TextSpan escape, bool hasSingleQuotes = true) =>
        At(source, escape, @"Write '\\' for a backslash" + (hasSingleQuotes ? ", or put the value in single quotes." : "."));

    /// <summary>Four digits reach half of the characters there are; others have two halves, and a half is none.</summary>
    public static Diagnostic OfHalfACharacter(SourceText source, TextSpan escape) =>
        At(source, escape, "It is half of a character: write the character itself.");

    private static Diagnostic At(SourceText source, TextSpan escape, string hint) =>
        new(Rule, source.Locate(escape), $"'{source.GetText(escape)}' is not an escape")
        {
            Label = "unknown escape",
            Hint = hint,
        };
}
