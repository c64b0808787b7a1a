namespace CourseKit.Syntax;

public static class DuplicateKey
{
    public static readonly Rule Rule = new()
    {
        Code = "CK1005",
        Name = "duplicate-key",
        Severity = Severity.Error,
        Title = "A setting is given twice",
        Explanation = """
            Only one of two values can hold, and which one it is differs from tool to tool. Remove one. Page settings do not
            distinguish upper and lower case: `Title` and `title` are the same.
            """,
        Bad = """
            ---
            title: Reward tampering
            weight: 3
            title: Wireheading
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

    public static Diagnostic At(SourceText source, string key, TextSpan second, TextSpan first) =>
        new(Rule, source.Locate(second), $"'{Excerpt.Of(key)}' is given a second time")
        {
            Label = "given again here",
            Hint = "Remove one of the two; the first is used.",
            Related = [new RelatedLocation(source.Locate(first), "first given here")],
        };
}
