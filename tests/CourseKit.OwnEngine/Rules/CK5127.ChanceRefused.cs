using CourseKit.Syntax;

namespace OwnEngine;

public static class ChanceRefused
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5127",
        Name = "chance-refused",
        Severity = Severity.Error,
        Title = "A template asks for chance",
        Explanation = """
            `math.random` and `math.uuid` are part of the language, but a course built twice must give the same bytes, so they are not
            to be had. For something that only looks random, use a hash: `page.url | string.md5`.
            """,
        Bad = """
            === templates/shortcodes/thought.html
            <p>{{ math.random 1 6 }}</p>
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
        Good = """
            === templates/shortcodes/thought.html
            <p>{{ "a thought" | string.md5 }}</p>
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
    };

    internal static Diagnostic At(Place place, string name) =>
        new(Rule, place.Location, $"'{name}' gives another value at each build")
        {
            Label = "chance",
            Hint = "Use a value that stays, such as a hash: 'page.url | string.md5'.",
        };
}
