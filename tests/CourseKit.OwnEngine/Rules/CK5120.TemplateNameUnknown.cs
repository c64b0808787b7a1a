using CourseKit.Syntax;

namespace OwnEngine;

public static class TemplateNameUnknown
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5120",
        Name = "template-name-unknown",
        Severity = Severity.Error,
        Title = "A template uses a name that nothing has",
        Explanation = """
            A template sees the names of its model, of the language's own functions, and those that it sets itself. Another name would
            silently print nothing.
            """,
        Bad = """
            === templates/shortcodes/thought.html
            <p>{{ pgae.title | html.escape }}</p>
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
        Good = """
            === templates/shortcodes/thought.html
            <p>{{ page.title | html.escape }}</p>
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
    };

    internal static Diagnostic At(Place place, string name, IEnumerable<string> known)
    {
        var near = Suggestion.Nearest(name, known);
        return new Diagnostic(Rule, place.Location, $"The name '{name}' is unknown")
        {
            Label = "nothing has this name here",
            Hint = near is null ? "Set it before it is used, or look in templates/README.md for the names that templates see." : $"Did you mean '{near}'?",
        };
    }
}
