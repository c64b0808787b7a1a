namespace CourseKit.Syntax;

public static class SeveralDocuments
{
    public static readonly Rule Rule = new()
    {
        Code = "CK1014",
        Name = "several-documents",
        Severity = Severity.Error,
        Title = "The settings hold a second YAML document",
        Explanation = """
            A line `---` or `...` in YAML ends one document and begins another. Settings are one document; what follows it is not read.
            """,
        Bad = """
            ---
            title: Reward tampering
            ...
            weight: 3
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
        Good = """
            ---
            title: Reward tampering
            weight: 3
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
    };

    public static Diagnostic At(SourceText source, TextSpan start) =>
        new(Rule, source.Locate(start), "A second YAML document begins here")
        {
            Label = "nothing from here on is read",
            Hint = "Remove the '---' or '...' line between the settings.",
        };
}
