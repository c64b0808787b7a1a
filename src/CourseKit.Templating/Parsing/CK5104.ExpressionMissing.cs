using CourseKit.Syntax;

namespace CourseKit.Templating;

public static class ExpressionMissing
{
    public static readonly Rule Rule = new(typeof(ExpressionMissing))
    {
        Code = "CK5104",
        Name = "expression-missing",
        Severity = Severity.Error,
    };

    /// <param name="where">Where the value should stand: <c>to the right of '+'</c>.</param>
    internal static Diagnostic At(Place place, string where) =>
        new(Rule, place.Location, $"A value is missing {where.TrimEnd(':')}")
        {
            Label = where.EndsWith(':') ? "this must follow" : "a value must stand here",
            Hint = "Write a name, a number, a string, or an expression in brackets.",
        };
}
