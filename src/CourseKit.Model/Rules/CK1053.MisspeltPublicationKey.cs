using CourseKit.Syntax;

namespace CourseKit.Model;

public static class MisspeltPublicationKey
{
    public static readonly Rule Rule = new()
    {
        Code = "CK1053",
        Name = "misspelt-publication-key",
        Severity = Severity.Error,
        Title = "A setting that holds a page back seems misspelt",
        Explanation = """
            `draft`, `publishDate` and `expiryDate` decide whether a page is published. With a slip in the name the page would go out at once, and
            its author would be the last to know; so this is an error where other slips are warnings.
            """,
        Bad = """
            ---
            title: Reward tampering
            draf: true
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
        Good = """
            ---
            title: Reward tampering
            draft: false
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
    };

    internal static Diagnostic At(SourceText source, DataEntry entry, string near) =>
        new(Rule, source.Locate(entry.KeySpan), $"'{Excerpt.Of(entry.Key)}' is not a known setting, and '{near}' decides whether the page is published")
        {
            Label = "does not hold the page back",
            Hint = $"Did you mean '{near}'? A setting of your own goes under 'params'.",
        };
}
