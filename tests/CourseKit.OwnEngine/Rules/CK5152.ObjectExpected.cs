using CourseKit.Syntax;

namespace OwnEngine;

public static class ObjectExpected
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5152",
        Name = "object-expected",
        Severity = Severity.Error,
        Title = "An object is needed, and something else is given",
        Explanation = """
            `with` and `import` work on the members of an object.
            """,
        Bad = """
            === templates/shortcodes/thought.html
            {{ with "a thought"; end }}
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
        Good = """
            === templates/shortcodes/thought.html
            {{ with { title: "a thought" }; title; end }}
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
    };

    internal static Diagnostic At(Place place, string statement, string found) =>
        new(Rule, place.Location, $"'{statement}' needs an object but is given {found}")
        {
            Label = "not an object",
            Hint = "Test it with an 'if' before when it may be null.",
        };
}
