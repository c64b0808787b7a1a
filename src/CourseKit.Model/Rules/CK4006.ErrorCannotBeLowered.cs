using CourseKit.Syntax;

namespace CourseKit.Model;

public static class ErrorCannotBeLowered
{
    public static readonly Rule Rule = new()
    {
        Code = "CK4006",
        Name = "error-cannot-be-lowered",
        Severity = Severity.Error,
        Title = "An error that would spoil the output is set lower or off",
        Explanation = """
            Some errors mean that what was written cannot be understood, so the output would be wrong. They can only be mended. Errors
            about things that are merely missing, such as a broken link, can be lowered, and so can every warning and hint.
            """,
        Bad = """
            === course.yml
            title: Alignment
            rules:
              duplicate-key: off
            === content/page.md
            ---
            title: Reward tampering
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
        Good = """
            === course.yml
            title: Alignment
            rules:
              misspelt-key: off
            === content/page.md
            ---
            title: Reward tampering
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
    };

    internal static Diagnostic At(SourceText file, DataEntry entry, Rule rule) => At(file.Locate(entry.Value.Span), rule);

    internal static Diagnostic At(Location location, Rule rule) =>
        new(Rule, location, $"{rule.Code} ({rule.Name}) stays an error")
        {
            Label = "cannot be lowered",
            Hint = "Remove this line, and mend what the rule reports.",
        };
}
