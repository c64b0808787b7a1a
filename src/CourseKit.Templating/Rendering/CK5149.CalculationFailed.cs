using CourseKit.Syntax;

namespace CourseKit.Templating;

public static class CalculationFailed
{
    public static readonly Rule Rule = new(typeof(CalculationFailed))
    {
        Code = "CK5149",
        Name = "calculation-failed",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Place place, string operation, string problem) =>
        new(Rule, place.Location, $"'{operation}' has no result here: {problem}")
        {
            Label = "calculated here",
            Hint = "Test the value before with an 'if'.",
        };
}
