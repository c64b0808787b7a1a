namespace CourseKit.Syntax;

public static class TextAfterValue
{
    public static readonly Rule Rule = new()
    {
        Code = "CK1020",
        Name = "text-after-value",
        Severity = Severity.Error,
        Title = "Text follows a value that is already complete",
        Explanation = """
            A quote or bracket that closes ends the value. A text that only begins with a quoted word, or has an apostrophe inside
            single quotes, needs other quotes around the whole.
            """,
        Bad = """
            ---
            title: "Reward" tampering
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
        Good = """
            ---
            title: '"Reward" tampering'
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
    };

    public static Diagnostic At(SourceText source, TextSpan text, string hint) =>
        new(Rule, source.Locate(text), "Text follows a value that is already complete")
        {
            Label = "the value ended before this",
            Hint = hint,
        };
}
