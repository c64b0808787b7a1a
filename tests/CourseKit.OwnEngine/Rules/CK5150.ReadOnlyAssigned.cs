using CourseKit.Syntax;

namespace OwnEngine;

public static class ReadOnlyAssigned
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5150",
        Name = "read-only-assigned",
        Severity = Severity.Error,
        Title = "A template sets something that cannot be set",
        Explanation = """
            The model, the language's functions, and variables made `readonly` stay as they are. To change a value, give it a name of
            your own.
            """,
        Bad = """
            === templates/shortcodes/thought.html
            {{ x = 1; readonly x }}
            <p>{{ x = 2; x }}</p>
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
        Good = """
            === templates/shortcodes/thought.html
            {{ x = 1; readonly x }}
            <p>{{ y = 2; y }}</p>
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
    };

    internal static Diagnostic At(Place place, string name) =>
        new(Rule, place.Location, $"'{name}' cannot be set")
        {
            Label = "read-only",
            Hint = "Set a variable with a name of its own.",
        };
}
