using CourseKit.Syntax;

namespace CourseKit.Templating;

public static class NotAFunction
{
    public static readonly Rule Rule = new(typeof(NotAFunction))
    {
        Code = "CK5126",
        Name = "not-a-function",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Place place, string found) =>
        new(Rule, place.Location, $"'{place.Text}' is called like a function but is {found}")
        {
            Label = "not a function",
            Hint = "If no call was meant, look for a missing operator, ';' or quote behind it.",
        };
}
