namespace CourseKit.Syntax;

public static class TableRedefined
{
    public static readonly Rule Rule = new()
    {
        Code = "CK1017",
        Name = "table-redefined",
        Severity = Severity.Error,
        Title = "A TOML table or key is defined in two ways",
        Explanation = """
            A TOML table is written once, and a name that holds a value cannot be a table as well.
            """,
        Bad = """
            +++
            title = "Reward tampering"
            params = 3
            [params]
            reviewer = "Ada"
            +++

            An agent that can edit its own reward has little reason to earn it.
            """,
        Good = """
            +++
            title = "Reward tampering"
            [params]
            reviewer = "Ada"
            +++

            An agent that can edit its own reward has little reason to earn it.
            """,
    };

    public static Diagnostic At(SourceText source, string key, TextSpan second, TextSpan first) =>
        new(Rule, source.Locate(second), $"'{Excerpt.Of(key)}' is already defined")
        {
            Label = "defined again here",
            Hint = "Put the settings together under one definition.",
            Related = [new RelatedLocation(source.Locate(first), "first defined here")],
        };
}
