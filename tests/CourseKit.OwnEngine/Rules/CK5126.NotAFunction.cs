using CourseKit.Syntax;

namespace OwnEngine;

public static class NotAFunction
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5126",
        Name = "not-a-function",
        Severity = Severity.Error,
        Title = "A template calls something that is no function",
        Explanation = """
            A value with other values behind it is a call: `f x`. If no call was meant, an operator, a quote or a `;` is missing.
            """,
        Bad = """
            === templates/shortcodes/thought.html
            <p>{{ x = 5; x "a" }}</p>
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
        Good = """
            === templates/shortcodes/thought.html
            <p>{{ x = 5; x + "a" }}</p>
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
    };

    internal static Diagnostic At(Place place, string found) =>
        new(Rule, place.Location, $"'{place.Text}' is called like a function but is {found}")
        {
            Label = "not a function",
            Hint = "If no call was meant, look for a missing operator, ';' or quote behind it.",
        };
}
