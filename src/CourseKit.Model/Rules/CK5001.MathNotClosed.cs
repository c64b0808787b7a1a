using CourseKit.Syntax;

namespace CourseKit.Model;

public static class MathNotClosed
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5001",
        Name = "math-not-closed",
        Severity = Severity.Error,
        Title = "A formula is opened but never closed",
        Explanation = """
            A formula ends before the next blank line, with the same mark it began with: `$$` with `$$`, `\begin{align}` with
            `\end{align}`. Only between two lines that hold nothing but `$$` it may have blank lines. Without that mark TeX is read as
            Markdown, which eats its backslashes and underscores. A dollar that is only a dollar is written `\$`.
            """,
        Bad = """
            ---
            title: Reward tampering
            ---

            The agent maximises

            $$
            \sum_t \gamma^t r_t

            over its lifetime.
            """,
        Good = """
            ---
            title: Reward tampering
            ---

            The agent maximises

            $$
            \sum_t \gamma^t r_t
            $$

            over its lifetime.
            """,
    };

    internal static Diagnostic At(Location opening, string mark) =>
        new(Rule, opening, $"The formula opened with '{mark}' is never closed")
        {
            Label = "opened here",
            Hint = mark == "$$"
                ? "Put '$$' after the formula, before the next blank line; write '\\$' for a dollar sign."
                : $"Put '{mark.Replace("begin", "end")}' after the formula, before the next blank line.",
        };
}
