namespace CourseKit.Syntax;

public static class MalformedValue
{
    public static readonly Rule Rule = new()
    {
        Code = "CK1016",
        Name = "malformed-value",
        Severity = Severity.Error,
        Title = "A value is none of the kinds its format knows",
        Explanation = """
            TOML and JSON know text in quotes, numbers, `true` and `false`, and (TOML) dates such as `2022-04-27`. Anything else must be quoted.
            """,
        Bad = """
            +++
            title = "Reward tampering"
            weight = heavy
            +++

            An agent that can edit its own reward has little reason to earn it.
            """,
        Good = """
            +++
            title = "Reward tampering"
            weight = 3
            +++

            An agent that can edit its own reward has little reason to earn it.
            """,
    };

    public static Diagnostic At(SourceText source, TextSpan value, string what, string hint) =>
        new(Rule, source.Locate(value), what)
        {
            Label = "cannot be read as a value",
            Hint = hint,
        };
}
