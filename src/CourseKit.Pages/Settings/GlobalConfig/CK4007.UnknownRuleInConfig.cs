using CourseKit.Syntax;

namespace CourseKit.Model;

public static class UnknownRuleInConfig
{
    public static readonly Rule Rule = new(typeof(UnknownRuleInConfig))
    {
        Code = "CK4007",
        Name = "unknown-rule-in-config",
        Severity = Severity.Warning,
    };

    internal static Diagnostic At(SourceText file, TextSpan code, string? near) =>
        new(Rule, file.Locate(code), $"There is no rule '{Excerpt.Of(file.GetText(code))}'")
        {
            Label = "unknown rule",
            Hint = near is not null ? $"Did you mean '{near}'?" : "Write a rule's code, as messages show it.",
        };
}
