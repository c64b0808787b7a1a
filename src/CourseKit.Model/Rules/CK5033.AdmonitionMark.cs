using CourseKit.Syntax;

namespace CourseKit.Model;

public static class AdmonitionMark
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5033",
        Name = "admonition-mark",
        Severity = Severity.Warning,
        Title = "An admonition of MkDocs is shown as text",
        Explanation = """
            `!!! note` and `??? note` make a box in Material for MkDocs. Here a callout is `:::note` to `:::`, with text that is not indented, or GitHub's `> [!NOTE]`; what
            readers open is the shortcode `details`.
            """,
        Bad = """
            ---
            title: Reward tampering
            ---

            !!! note "Logs"

                Log what the agent writes.
            """,
        Good = """
            ---
            title: Reward tampering
            ---

            :::note Logs
            Log what the agent writes.
            :::
            """,
    };

    internal static Diagnostic At(Location line, string kind) =>
        new(Rule, line, "An admonition of MkDocs is no callout here")
        {
            Label = "shown as text",
            Hint = $"Write ':::{kind.ToLowerInvariant()} Title', the text without indentation, and ':::' below it.",
        };
}
