namespace CourseKit.Syntax;

public static class UnknownAlias
{
    public static readonly Rule Rule = new()
    {
        Code = "CK1013",
        Name = "unknown-alias",
        Severity = Severity.Error,
        Title = "An alias repeats something that was never marked",
        Explanation = """
            `*name` repeats the value that `&name` marked further up. A text that begins with an asterisk must be quoted.
            """,
        Bad = """
            ---
            title: Reward tampering
            description: *important*
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
        Good = """
            ---
            title: Reward tampering
            description: "*important*"
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
    };

    /// <param name="near">The name of an anchor that may have been meant.</param>
    public static Diagnostic At(SourceText source, TextSpan alias, string? near) =>
        new(Rule, source.Locate(alias), $"The alias '{Excerpt.Of(source.GetText(alias))}' repeats nothing that stands above it")
        {
            Label = "no anchor of this name",
            Hint = near is null
                ? $"If it is text, put it in quotes: \"{Excerpt.Of(source.GetText(alias))}\""
                : $"Did you mean '*{near}'?",
        };
}
