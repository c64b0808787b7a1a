namespace CourseKit.Syntax;

public static class UnquotedColon
{
    public static readonly Rule Rule = new()
    {
        Code = "CK1007",
        Name = "unquoted-colon",
        Severity = Severity.Error,
        Title = "A value with a colon in it is not quoted",
        Explanation = """
            In YAML a colon followed by a blank makes what stands before it a name. A text with such a colon in it must be quoted.
            """,
        Bad = """
            ---
            title: Reward tampering: a survey
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
        Good = """
            ---
            title: "Reward tampering: a survey"
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
    };

    /// <param name="quoted">The value with quotes around it.</param>
    public static Diagnostic At(SourceText source, TextSpan colon, string quoted) =>
        new(Rule, source.Locate(colon), "A value that is not quoted has a colon in it")
        {
            Label = "this colon starts a value inside a value",
            Hint = $"Put the value in quotes: {Excerpt.Of(quoted)}",
        };
}
