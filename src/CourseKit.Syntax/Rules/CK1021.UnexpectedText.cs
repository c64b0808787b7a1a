namespace CourseKit.Syntax;

public static class UnexpectedText
{
    public static readonly Rule Rule = new()
    {
        Code = "CK1021",
        Name = "unexpected-text",
        Severity = Severity.Error,
        Title = "The settings cannot be read at this place",
        Explanation = """
            What stands here is not what the format (YAML, TOML or JSON) expects. The hint says what would be.
            """,
        Bad = """
            ---
            title: Reward tampering
            tags: [reward,, agents]
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
        Good = """
            ---
            title: Reward tampering
            tags: [reward, agents]
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
    };

    public static Diagnostic At(SourceText source, TextSpan span, string what, string hint) =>
        new(Rule, source.Locate(span), what)
        {
            Label = "not expected here",
            Hint = hint,
        };
}
