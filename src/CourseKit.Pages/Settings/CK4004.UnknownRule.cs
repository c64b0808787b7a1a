using CourseKit.Syntax;

namespace CourseKit.Model;

public static class UnknownRule
{
    public static readonly Rule Rule = new(typeof(UnknownRule))
    {
        Code = "CK4004",
        Name = "unknown-rule",
        Severity = Severity.Warning,
    };

    internal static Diagnostic At(SourceText file, DataEntry entry, string? near) =>
        new(Rule, file.Locate(entry.KeySpan), $"There is no rule '{Excerpt.Of(entry.Key)}'")
        {
            Label = "unknown rule",
            Hint = near is not null ? $"Did you mean '{near}'?" : "Write a rule's code or name, as messages show it.",
        };
}
