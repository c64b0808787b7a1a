namespace CourseKit.Syntax;

public static class BadEscape
{
    public static readonly Rule Rule = new()
    {
        Code = "CK1009",
        Name = "bad-escape",
        Severity = Severity.Error,
        Title = "A backslash in double quotes is followed by something it cannot escape",
        Explanation = """
            Between double quotes a backslash begins an escape such as `\n` or `\"`. To mean the backslash itself, write it twice, or use single quotes, in which it has no meaning.
            """,
        Bad = """
            ---
            title: Reward tampering
            description: "Kept in C:\work"
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
        Good = """
            ---
            title: Reward tampering
            description: 'Kept in C:\work'
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
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
