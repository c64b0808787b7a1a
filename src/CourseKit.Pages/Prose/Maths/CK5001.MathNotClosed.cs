using CourseKit.Syntax;

namespace CourseKit.Model;

public static class MathNotClosed
{
    public static readonly Rule Rule = new(typeof(MathNotClosed))
    {
        Code = "CK5001",
        Name = "math-not-closed",
        Severity = Severity.Error,
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
