using CourseKit.Syntax;

namespace CourseKit.Model;

public static class UnknownSetting
{
    public static readonly Rule Rule = new()
    {
        Code = "CK4001",
        Name = "unknown-setting",
        Severity = Severity.Warning,
        Title = "course.yml has a setting that CourseKit does not know",
        Explanation = """
            `course.yml` is CourseKit's own file, so a name it does not know has no effect. Values of your own, for templates and the `param`
            shortcode, go under `params`.
            """,
        Bad = """
            === course.yml
            titel: Alignment
            === content/page.md
            ---
            title: Reward tampering
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
        Good = """
            === course.yml
            title: Alignment
            === content/page.md
            ---
            title: Reward tampering
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
    };

    internal static Diagnostic At(SourceText file, DataEntry entry, string? near) =>
        new(Rule, file.Locate(entry.KeySpan), $"'{Excerpt.Of(entry.Key)}' is not a setting of a course")
        {
            Label = "has no effect",
            Hint = near is not null ? $"Did you mean '{near}'?" : $"Put a value of your own under 'params'. The settings are {string.Join(", ", CourseKeys.All)}.",
        };
}
