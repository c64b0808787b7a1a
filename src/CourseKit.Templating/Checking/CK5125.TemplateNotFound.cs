using CourseKit.Syntax;

namespace CourseKit.Templating;

public static class TemplateNotFound
{
    public static readonly Rule Rule = new(typeof(TemplateNotFound))
    {
        Code = "CK5125",
        Name = "template-not-found",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Place place, string name, TemplateLibrary library)
    {
        var near = Suggestion.Nearest(name, library.Names);
        return new Diagnostic(Rule, place.Location, $"There is no template '{name}'")
        {
            Label = "not found",
            Hint = near is null ? "Write the path in the templates folder, such as 'partials/nav.html'." : $"Did you mean '{near}'?",
        };
    }
}
