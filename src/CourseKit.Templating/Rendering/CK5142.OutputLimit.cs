using CourseKit.Syntax;

namespace CourseKit.Templating;

public static class OutputLimit
{
    public static readonly Rule Rule = new(typeof(OutputLimit))
    {
        Code = "CK5142",
        Name = "output-limit",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Place place, long limit) =>
        new(Rule, place.Location, $"The template printed more than {limit.ToString("N0", System.Globalization.CultureInfo.InvariantCulture)} bytes")
        {
            Label = "stopped here",
            Hint = "Look for a loop that prints more than was meant.",
        };
}
