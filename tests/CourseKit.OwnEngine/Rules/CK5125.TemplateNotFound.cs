using CourseKit.Syntax;

namespace OwnEngine;

public static class TemplateNotFound
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5125",
        Name = "template-not-found",
        Severity = Severity.Error,
        Title = "A template includes one that does not exist",
        Explanation = """
            `include` names a template by its path in the `templates` folder, with forward slashes: `include 'partials/nav.html'`.
            """,
        Bad = """
            === templates/shortcodes/thought.html
            {{ include 'partials/thougth.html' }}
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
        Good = """
            === templates/shortcodes/thought.html
            <p>{{ "a thought" }}</p>
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
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
