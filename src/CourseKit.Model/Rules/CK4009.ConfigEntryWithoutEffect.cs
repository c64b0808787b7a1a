using CourseKit.Syntax;

namespace CourseKit.Model;

public static class ConfigEntryWithoutEffect
{
    public static readonly Rule Rule = new()
    {
        Code = "CK4009",
        Name = "config-entry-without-effect",
        Severity = Severity.Warning,
        Title = "A line of .globalconfig that names a rule does nothing",
        Explanation = """
            A severity is set by `dotnet_diagnostic.CK1052.severity = error`, before any header in brackets. Behind a header it would hold for files of C# only,
            and what CourseKit reports stands in other files.
            """,
        Bad = """
            === .globalconfig
            [*.md]
            dotnet_diagnostic.CK1052.severity = error
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
