namespace CourseKit.Syntax;

public static class NotAMapping
{
    public static readonly Rule Rule = new()
    {
        Code = "CK1015",
        Name = "not-a-mapping",
        Severity = Severity.Error,
        Title = "The settings are a list or a text, not names with values",
        Explanation = """
            Front matter and `course.yml` hold settings: a name and a value each.
            """,
        Bad = """
            ---
            - title
            - Reward tampering
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
        Good = """
            ---
            title: Reward tampering
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
    };

    public static Diagnostic At(SourceText source, TextSpan span) =>
        new(Rule, source.Locate(span), "These are not settings: a name and a value each are expected")
        {
            Label = "begins here",
            Hint = "Write 'name: value', one on each line.",
        };
}
