using CourseKit.Syntax;

namespace CourseKit.Model;

public static class UnknownCallout
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5030",
        Name = "unknown-callout",
        Severity = Severity.Warning,
        Title = "A callout is of a kind that is not known",
        Explanation = """
            A callout is `> [!NOTE]` at the start of a quote, or `:::note` to `:::`. Its kinds are note, tip, important, warning and caution, and the names that other
            tools have for them (info, hint, danger, example …). Of a quote with any other name readers see a quote with the name in it, of `:::` a note with
            what was written as its title.
            """,
        Bad = """
            ---
            title: Reward tampering
            ---

            :::advise
            Log what the agent writes.
            :::
            """,
        Good = """
            ---
            title: Reward tampering
            ---

            :::tip
            Log what the agent writes.
            :::
            """,
    };

    internal static Diagnostic At(Location name, string kind) =>
        new(Rule, name, $"'{Excerpt.Of(kind)}' is no kind of callout")
        {
            Label = "not known",
            Hint = Suggestion.Nearest(kind, CalloutNames.All) is { } near
                ? $"Did you mean '{near}'?"
                : kind is "details" or "spoiler" or "collapse" ? "What readers open is {{< details >}}." : "Write note, tip, important, warning or caution, and your own word behind it as the title.",
        };
}
