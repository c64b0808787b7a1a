using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export;

public static class LineBreakWithoutLines
{
    public static readonly Rule Rule = new(typeof(LineBreakWithoutLines))
    {
        Code = "CK5308",
        Name = "line-break-without-lines",
        Severity = Severity.Hint,
    };

    /// <param name="offset">Of the line break, in the formula.</param>
    internal static Diagnostic At(MathEmbed math, int offset) =>
        new(Rule, new TexFault(offset, "\\\\", null).Place(math), "The line break '\\\\' stands outside of an environment and breaks no line")
        {
            Label = "one line on page and card",
            Hint = "Put the lines into \\begin{gathered} … \\end{gathered}, or take the line break out.",
        };
}
