using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export;

public static class LineBreakWithoutLines
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5308",
        Name = "line-break-without-lines",
        Severity = Severity.Hint,
        Title = "A line break in a formula that has no lines",
        Explanation = """
            `\\` begins a new line in an environment that has lines, such as `gather` or `aligned`. Outside of one, page and Anki draw everything on one line, as LaTeX
            does, and Orbit on two.
            """,
        Bad = """
            ---
            title: Reward tampering
            ---

            $$
            a = b \\
            c = d
            $$
            """,
        Good = """
            ---
            title: Reward tampering
            ---

            $$
            \begin{gathered}
            a = b \\
            c = d
            \end{gathered}
            $$
            """,
    };

    /// <param name="offset">Of the line break, in the formula.</param>
    internal static Diagnostic At(MathEmbed math, int offset) =>
        new(Rule, new TexFault(offset, "\\\\", null).Place(math), "The line break '\\\\' stands outside of an environment and breaks no line")
        {
            Label = "one line on page and card",
            Hint = "Put the lines into \\begin{gathered} … \\end{gathered}, or take the line break out.",
        };
}
