using CourseKit.Syntax;

namespace CourseKit.Model;

public static class UnknownSeverityInConfig
{
    public static readonly Rule Rule = new(typeof(UnknownSeverityInConfig))
    {
        Code = "CK4008",
        Name = "unknown-severity-in-config",
        Severity = Severity.Warning,
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
