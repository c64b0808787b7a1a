namespace CourseKit.Syntax;

public static class FrontMatterNotClosed
{
    public static readonly Rule Rule = new()
    {
        Code = "CK1001",
        Name = "front-matter-not-closed",
        Severity = Severity.Error,
        Title = "Front matter is opened but never closed",
        Explanation = """
            Front matter begins on the first line of a page with `---`, `+++` or `{` and ends with a line that holds the same
            mark again (`}` for JSON). Without that line nobody can tell where the settings stop and the page begins.
            """,
        Bad = """
            ---
            title: Reward tampering

            An agent that can edit its own reward has little reason to earn it.
            """,
        Good = """
            ---
            title: Reward tampering
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
    };

    /// <param name="closingMark">The mark that is missing.</param>
    public static Diagnostic At(SourceText source, TextSpan opening, string closingMark) =>
        new(Rule, source.Locate(opening), $"The front matter opened with '{source.GetText(opening)}' is never closed")
        {
            Label = "opened here",
            Hint = $"Put a line with only '{closingMark}' after the last setting.",
        };
}
