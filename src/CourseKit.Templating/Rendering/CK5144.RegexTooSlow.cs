using CourseKit.Syntax;

namespace CourseKit.Templating;

public static class RegexTooSlow
{
    public static readonly Rule Rule = new(typeof(RegexTooSlow))
    {
        Code = "CK5144",
        Name = "regex-too-slow",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Place place, string pattern, TimeSpan time) =>
        new(Rule, place.Location, $"Matching '{pattern}' took more than {time.TotalSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture)} s")
        {
            Label = "stopped here",
            Hint = "Look for repetitions inside repetitions, as in '(a+)+'.",
        };
}
