namespace CourseKit.Syntax;

public static class NestedTooDeep
{
    public static readonly Rule Rule = new()
    {
        Code = "CK1011",
        Name = "nested-too-deep",
        Severity = Severity.Error,
        Title = "Settings are nested too deeply",
        Explanation = """
            Lists and mappings may stand in one another 64 deep. More than that is a slip of the keyboard or an attack.
            """,
        Bad = """
            ---
            title: Reward tampering
            params: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
        Good = """
            ---
            title: Reward tampering
            params: [[[]]]
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
    };

    public static Diagnostic At(SourceText source, TextSpan span) =>
        new(Rule, source.Locate(span), $"Lists and mappings are nested more than {DataLimits.Depth} deep")
        {
            Label = "one level too many",
            Hint = "Make the settings flatter.",
        };
}
