using CourseKit.Syntax;

namespace CourseKit.Templating;

public static class DepthLimit
{
    public static readonly Rule Rule = new(typeof(DepthLimit))
    {
        Code = "CK5141",
        Name = "depth-limit",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Place place, int limit) =>
        new(Rule, place.Location, $"Calls go more than {limit.ToString(System.Globalization.CultureInfo.InvariantCulture)} levels deep")
        {
            Label = "stopped here",
            Hint = "Look for a template that includes itself or a function that calls itself without a condition.",
        };
}
