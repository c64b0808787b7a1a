using CourseKit.Syntax;

namespace CourseKit.Templating;

public static class ValueSizeLimit
{
    public static readonly Rule Rule = new(typeof(ValueSizeLimit))
    {
        Code = "CK5143",
        Name = "value-size-limit",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Place place, int limit) =>
        new(Rule, place.Location, $"A value would have more than {limit.ToString("N0", System.Globalization.CultureInfo.InvariantCulture)} characters or items")
        {
            Label = "made here",
            Hint = "Print pieces one by one instead of joining them first.",
        };
}
