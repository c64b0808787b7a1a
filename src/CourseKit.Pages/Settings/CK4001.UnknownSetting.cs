using CourseKit.Syntax;

namespace CourseKit.Model;

public static class UnknownSetting
{
    public static readonly Rule Rule = new(typeof(UnknownSetting))
    {
        Code = "CK4001",
        Name = "unknown-setting",
        Severity = Severity.Warning,
    };

    internal static Diagnostic At(SourceText file, DataEntry entry, string? near) =>
        new(Rule, file.Locate(entry.KeySpan), $"'{Excerpt.Of(entry.Key)}' is not a setting of a course")
        {
            Label = "has no effect",
            Hint = near is not null
                ? $"Did you mean '{near}'?"
                : $"Put a value of your own under 'params'. The settings are {string.Join(", ", CourseKeys.All)}.",
        };
}
