using CourseKit.Syntax;

namespace CourseKit.Model;

public static class StrayColons
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5032",
        Name = "stray-colons",
        Severity = Severity.Warning,
        Title = "A line of colons closes nothing",
        Explanation = """
            `:::` alone in a line closes a callout. Where none is open, readers see the colons. Mostly the line above that should open one is missing its kind, or is
            indented so far that it is code.
            """,
        Bad = """
            ---
            title: Reward tampering
            ---

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

    internal static Diagnostic At(Location colons) =>
        new(Rule, colons, "These colons close no callout")
        {
            Label = "shown as text",
            Hint = "Open one with ':::note', or another kind, on a line of its own; or remove this line.",
        };
}
