using CourseKit.Syntax;

namespace CourseKit.Model;

public static class UnknownSeverityInConfig
{
    public static readonly Rule Rule = new()
    {
        Code = "CK4008",
        Name = "unknown-severity-in-config",
        Severity = Severity.Warning,
        Title = ".globalconfig sets a rule to something that is no severity",
        Explanation = """
            The compiler's words are `none`, `silent`, `suggestion`, `warning`, `error` and `default`. It passes over a line with another one, so the rule
            keeps its severity.
            """,
        Bad = """
            === .globalconfig
            dotnet_diagnostic.CK1052.severity = off
            === content/page.md
            ---
            title: Reward tampering
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
        Good = """
            === .globalconfig
            dotnet_diagnostic.CK1052.severity = none
            === content/page.md
            ---
            title: Reward tampering
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
    };

    internal static Diagnostic At(SourceText file, ConfigEntry entry) =>
        new(Rule, file.Locate(entry.ValueSpan), entry.Value.Length > 0 ? $"'{Excerpt.Of(entry.Value)}' is not a severity" : "A severity is expected here")
        {
            Label = "none, silent, suggestion, warning or error is expected",
            Hint = $"Write '{entry.Key} = {Meant(entry.Value)}'.",
        };

    private static string Meant(string word) => word.ToLowerInvariant() switch
    {
        "off" or "false" or "no" or "ignore" or "disable" or "disabled" => "none",
        "hint" or "info" or "information" or "message" or "note" => "suggestion",
        "hidden" => "silent",
        _ => Suggestion.Nearest(word, CompilerSeverity.Words) ?? "warning",
    };
}
