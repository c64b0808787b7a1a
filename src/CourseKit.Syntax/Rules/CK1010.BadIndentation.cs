namespace CourseKit.Syntax;

public static class BadIndentation
{
    public static readonly Rule Rule = new()
    {
        Code = "CK1010",
        Name = "bad-indentation",
        Severity = Severity.Error,
        Title = "A line of YAML is indented in a way that fits no line above it",
        Explanation = """
            Settings of one level begin in the same column, and only a setting without a value of its own may have deeper ones below it.
            """,
        Bad = """
            ---
            title: Reward tampering
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

    /// <param name="name">The name that stands in the wrong column.</param>
    /// <param name="above">The line it does not fit under.</param>
    public static Diagnostic At(SourceText source, TextSpan name, TextSpan above) =>
        new(Rule, source.Locate(name), $"The indentation of '{Excerpt.Of(source.GetText(name))}' fits no line above it")
        {
            Label = "begins in an unexpected column",
            Hint = "Begin it in the same column as the settings it belongs to.",
            Related = [new RelatedLocation(source.Locate(above), "the line above")],
        };
}
