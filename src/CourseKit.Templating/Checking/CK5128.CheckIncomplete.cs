using CourseKit.Syntax;

namespace CourseKit.Templating;

public static class CheckIncomplete
{
    public static readonly Rule Rule = new(typeof(CheckIncomplete))
    {
        Code = "CK5128",
        Name = "check-incomplete",
        Severity = Severity.Warning,
    };

    internal static Diagnostic At(Place place) =>
        new(Rule, place.Location, "The template calls too much to be checked whole")
        {
            Label = "the check stopped here",
            Hint = "Call fewer functions inside each other.",
        };
}
