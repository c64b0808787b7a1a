namespace CourseKit.Syntax;

public static class ValueNeedsQuotes
{
    public static readonly Rule Rule = new()
    {
        Code = "CK1008",
        Name = "value-needs-quotes",
        Severity = Severity.Error,
        Title = "A value begins with a character that YAML keeps for itself",
        Explanation = """
            An unquoted value may not begin with `@`, `` ` ``, `%`, `*`, `&` or `!`: YAML gives these a meaning of their own. Put the value in quotes.
            """,
        Bad = """
            ---
            title: Reward tampering
            author: @ada
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
        Good = """
            ---
            title: Reward tampering
            author: "@ada"
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
    };

    public static Diagnostic At(SourceText source, TextSpan character, string quoted) =>
        new(Rule, source.Locate(character), $"An unquoted value begins with '{source.GetText(character)}'")
        {
            Label = "has a meaning of its own in YAML",
            Hint = $"Put the value in quotes: {Excerpt.Of(quoted)}",
        };
}
