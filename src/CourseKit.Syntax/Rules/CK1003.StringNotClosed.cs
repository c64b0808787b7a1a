namespace CourseKit.Syntax;

public static class StringNotClosed
{
    public static readonly Rule Rule = new()
    {
        Code = "CK1003",
        Name = "string-not-closed",
        Severity = Severity.Error,
        Title = "A quoted value is not closed",
        Explanation = """
            A value that begins with a quote ends at the same quote. Without it, the settings on the following lines would become part of the value.
            """,
        Bad = """
            ---
            title: "Reward tampering
            weight: 3
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
        Good = """
            ---
            title: "Reward tampering"
            weight: 3
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
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
