using CourseKit.Syntax;

namespace CourseKit.Model;

public static class UnknownRule
{
    public static readonly Rule Rule = new()
    {
        Code = "CK4004",
        Name = "unknown-rule",
        Severity = Severity.Warning,
        Title = "course.yml sets a rule that does not exist",
        Explanation = """
            Under `rules`, each rule is named by its code (`CK1052`) or its name (`misspelt-key`), as messages and `coursekit explain` show them.
            """,
        Bad = """
            === course.yml
            title: Alignment
            rules:
              mispelt-key: off
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

    internal static Diagnostic At(SourceText file, DataEntry entry, string? near) =>
        new(Rule, file.Locate(entry.KeySpan), $"There is no rule '{Excerpt.Of(entry.Key)}'")
        {
            Label = "unknown rule",
            Hint = near is not null ? $"Did you mean '{near}'?" : "Write a rule's code or name, as messages show it.",
        };
}
