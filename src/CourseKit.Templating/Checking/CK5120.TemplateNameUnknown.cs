using CourseKit.Syntax;

namespace CourseKit.Templating;

public static class TemplateNameUnknown
{
    public static readonly Rule Rule = new(typeof(TemplateNameUnknown))
    {
        Code = "CK5120",
        Name = "template-name-unknown",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Place place, string name, IEnumerable<string> known)
    {
        var near = Suggestion.Nearest(name, known);
        return new Diagnostic(Rule, place.Location, $"The name '{name}' is unknown")
        {
            Label = "nothing has this name here",
            Hint = near is null
                ? "Set it before it is used, or look in templates/README.md for the names that templates see."
                : $"Did you mean '{near}'?",
        };
    }
}
