namespace CourseKit.Syntax;

public static class CodeFenceNotClosed
{
    public static readonly Rule Rule = new()
    {
        Code = "CK2030",
        Name = "code-fence-not-closed",
        Severity = Severity.Error,
        Title = "A code block is opened but never closed",
        Explanation = """
            A code block ends with a line that holds the same mark again: at least as many backquotes or tildes, and nothing behind them. Without it all that follows is
            code, to the end of the page, the block quote or the list item it stands in.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            ```python
            score = lamps.count("red")

            The score went up.
            """,
        Good = """
            ---
            title: Proxies
            ---

            ```python
            score = lamps.count("red")
            ```

            The score went up.
            """,
    };

    internal static Diagnostic At(SourceText source, CodeFence fence) =>
        new(Rule, source.Locate(fence.Span), "This code block is never closed")
        {
            Label = "opened here",
            Hint = $"Put a line with '{new string(fence.Mark, fence.Length)}' after the code, at the same depth.",
        };
}
