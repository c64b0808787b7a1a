using CourseKit.Syntax;

namespace CourseKit.Model;

public static class ConfigEntryWithoutEffect
{
    public static readonly Rule Rule = new(typeof(ConfigEntryWithoutEffect))
    {
        Code = "CK4009",
        Name = "config-entry-without-effect",
        Severity = Severity.Warning,
    };

    internal static Diagnostic InSection(SourceText file, ConfigEntry entry) =>
        new(Rule, file.Locate(entry.KeySpan), $"'{Excerpt.Of(entry.Key)}' stands in a section, where it does nothing")
        {
            Label = "behind a header in brackets",
            Hint = "Move the line to the top of the file, before the first header.",
        };

    internal static Diagnostic NoSeverity(SourceText file, ConfigEntry entry, Rule rule) =>
        new(Rule, file.Locate(entry.KeySpan), $"'{Excerpt.Of(entry.Key)}' sets nothing")
        {
            Label = "does not end in '.severity'",
            Hint = $"Write 'dotnet_diagnostic.{rule.Code}.severity'.",
        };
}
