using CourseKit.Syntax;

namespace CourseKit.Model;

public static class MisspeltKey
{
    public static readonly Rule Rule = new()
    {
        Code = "CK1052",
        Name = "misspelt-key",
        Severity = Severity.Warning,
        Title = "A setting has a name that is nearly a known one",
        Explanation = """
            Pages may have settings of their own, and CourseKit keeps them for templates. One that differs from a known name by a letter is
            more likely a slip, and then the known setting is missing. Settings of your own have a place under `params`, where any name will do.
            """,
        Bad = """
            ---
            title: Reward tampering
            weigth: 3
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
        Good = """
            ---
            title: Reward tampering
            weight: 3
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
    };

    internal static Diagnostic At(SourceText source, DataEntry entry, string near) =>
        new(Rule, source.Locate(entry.KeySpan), $"'{Excerpt.Of(entry.Key)}' is not a known setting")
        {
            Label = "has no effect",
            Hint = $"Did you mean '{near}'? A setting of your own goes under 'params'.",
        };
}
