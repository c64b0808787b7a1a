namespace CourseKit.Syntax;

public static class NotStrictJson
{
    public static readonly Rule Rule = new()
    {
        Code = "CK1018",
        Name = "not-strict-json",
        Severity = Severity.Error,
        Title = "JSON holds something that only its dialects allow",
        Explanation = """
            JSON has no comments, no comma after the last item, and takes names and texts in double quotes only. Other tools refuse such
            a file, or read it differently. YAML front matter allows all of this.
            """,
        Bad = """
            {
              "title": "Reward tampering",
              "weight": 3,
            }

            An agent that can edit its own reward has little reason to earn it.
            """,
        Good = """
            {
              "title": "Reward tampering",
              "weight": 3
            }

            An agent that can edit its own reward has little reason to earn it.
            """,
    };

    public static Diagnostic At(SourceText source, TextSpan span, string what, string hint) =>
        new(Rule, source.Locate(span), what)
        {
            Label = "not JSON",
            Hint = hint,
        };
}
