using CourseKit.Syntax;

namespace CourseKit.Model;

public static class CalloutNotClosed
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5031",
        Name = "callout-not-closed",
        Severity = Severity.Warning,
        Title = "A callout is never closed",
        Explanation = """
            A callout that begins with `:::` and a kind ends at a line of colons alone. Without one it goes on to the end of the page, or of the list or quote it
            stands in.
            """,
        Bad = """
            ---
            title: Reward tampering
            ---

            :::warning
            The agent can write to its own reward.

            The next section is about proxies.
            """,
        Good = """
            ---
            title: Reward tampering
            ---

            :::warning
            The agent can write to its own reward.
            :::

            The next section is about proxies.
            """,
    };

    internal static Diagnostic At(Location opening) =>
        new(Rule, opening, "This callout is never closed")
        {
            Label = "opened here",
            Hint = "Write ':::' on a line of its own where it ends.",
        };
}
