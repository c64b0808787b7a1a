using CourseKit.Syntax;

namespace CourseKit.Model;

public static class CodeFenceNotClosed
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5009",
        Name = "code-fence-not-closed",
        Severity = Severity.Warning,
        Title = "A code block is opened but never closed",
        Explanation = """
            A code block ends with a line of at least as many marks as it began with. Without one, all that follows is shown as
            code: headings, prompts and links too.
            """,
        Bad = """
            ---
            title: Reward tampering
            ---

            ```python
            reward = float("inf")

            Such an agent has nothing left to learn.
            """,
        Good = """
            ---
            title: Reward tampering
            ---

            ```python
            reward = float("inf")
            ```

            Such an agent has nothing left to learn.
            """,
    };

    internal static Diagnostic At(Location fence) =>
        new(Rule, fence, "The code block is never closed")
        {
            Label = "opened here",
            Hint = "Put a line with the same marks after the last line of code.",
        };
}
