using CourseKit.Syntax;

namespace CourseKit.Model;

public static class UnknownRuleInConfig
{
    public static readonly Rule Rule = new()
    {
        Code = "CK4007",
        Name = "unknown-rule-in-config",
        Severity = Severity.Warning,
        Title = ".globalconfig sets a rule that does not exist",
        Explanation = """
            A line `dotnet_diagnostic.CK1052.severity = error` names a rule by its code; the compiler knows no rules by name. A line with a code that
            no rule has does nothing, and nothing else would say so.
            """,
        Bad = """
            === .globalconfig
            dotnet_diagnostic.CK1502.severity = error
            === content/page.md
            ---
            title: Reward tampering
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
        Good = """
            === .globalconfig
            dotnet_diagnostic.CK1052.severity = error
            === content/page.md
            ---
            title: Reward tampering
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
    };

    internal static Diagnostic At(SourceText file, TextSpan code, string? near) =>
        new(Rule, file.Locate(code), $"There is no rule '{Excerpt.Of(file.GetText(code))}'")
        {
            Label = "unknown rule",
            Hint = near is not null ? $"Did you mean '{near}'?" : "Write a rule's code, as messages show it.",
        };
}
