using CourseKit.Syntax;

namespace CourseKit.Model;

public static class UnknownSeverity
{
    public static readonly Rule Rule = new()
    {
        Code = "CK4005",
        Name = "unknown-severity",
        Severity = Severity.Error,
        Title = "A rule is set to something that is no severity",
        Explanation = """
            A rule can be set to `error` (stops the build), `warning`, `hint` or `off`.
            """,
        Bad = """
            === course.yml
            title: Alignment
            rules:
              misspelt-key: ignore
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

    internal static Diagnostic At(SourceText file, DataEntry entry) =>
        new(Rule, file.Locate(entry.Value.Span), entry.Value is ScalarNode scalar ? $"'{Excerpt.Of(scalar.Text)}' is not a severity" : "A severity is expected here")
        {
            Label = "off, hint, warning or error is expected",
            Hint = $"Write '{Excerpt.Of(entry.Key)}: {Meant(entry.Value)}'.",
        };

    private static string Meant(DataNode value) => value is not ScalarNode scalar ? "warning" : scalar.Text.ToLowerInvariant() switch
    {
        "false" or "no" or "none" or "ignore" or "disable" or "disabled" or "silent" => "off",
        "info" or "suggestion" or "note" => "hint",
        _ => Suggestion.Nearest(scalar.Text, SeverityWords.All) ?? "warning",
    };
}
