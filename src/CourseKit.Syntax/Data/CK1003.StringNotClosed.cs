namespace CourseKit.Syntax;

public static class StringNotClosed
{
    public static readonly Rule Rule = new(typeof(StringNotClosed))
    {
        Code = "CK1003",
        Name = "string-not-closed",
        Severity = Severity.Error,
    };

    /// <param name="opening">The opening quote.</param>
    public static Diagnostic At(SourceText source, TextSpan opening) =>
        At(source, opening, $"Put {source.GetText(opening)} at the end of the value.");

    /// <summary>A text of TOML that is closed on another line, which only three quotes allow.</summary>
    public static Diagnostic OverLines(SourceText source, TextSpan opening)
    {
        var quote = source.GetText(opening);
        return At(source, opening, $"A text of several lines stands between {quote}{quote}{quote} and {quote}{quote}{quote}.");
    }

    private static Diagnostic At(SourceText source, TextSpan opening, string hint) =>
        new(Rule, source.Locate(opening), $"The quote {source.GetText(opening)} is opened but not closed")
        {
            Label = "opened here",
            Hint = hint,
        };
}
