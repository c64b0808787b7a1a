using CourseKit.Syntax;

namespace CourseKit.Templating;

public static class FunctionExpected
{
    public static readonly Rule Rule = new(typeof(FunctionExpected))
    {
        Code = "CK5115",
        Name = "function-expected",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Place place) =>
        new(Rule, place.Location, $"'{place.Text}' is no function")
        {
            Label = "a function's name must stand here",
            Hint = "Behind '|' or 'wrap' write a function and its further arguments.",
        };
}
