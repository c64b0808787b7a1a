using CourseKit.Syntax;

namespace CourseKit.Model;

public static class UnknownSeverity
{
    public static readonly Rule Rule = new(typeof(UnknownSeverity))
    {
        Code = "CK4005",
        Name = "unknown-severity",
        Severity = Severity.Error,
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
