using CourseKit.Syntax;

namespace CourseKit.Templating;

public static class StepLimit
{
    public static readonly Rule Rule = new(typeof(StepLimit))
    {
        Code = "CK5140",
        Name = "step-limit",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Place place, long limit) =>
        new(Rule, place.Location, $"The template made more than {limit.ToString("N0", System.Globalization.CultureInfo.InvariantCulture)} steps")
        {
            Label = "stopped here",
            Hint = "Look for a loop that never ends, or go through less.",
        };
}
