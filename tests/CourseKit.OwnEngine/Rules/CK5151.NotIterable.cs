using CourseKit.Syntax;

namespace OwnEngine;

public static class NotIterable
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5151",
        Name = "not-iterable",
        Severity = Severity.Error,
        Title = "A for goes through something that holds no items",
        Explanation = """
            A `for` goes through lists, ranges, the letters of a text and the members of an object; null counts as an empty list.
            """,
        Bad = """
            === templates/shortcodes/thought.html
            {{ for x in 5; x; end }}
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
        Good = """
            === templates/shortcodes/thought.html
            {{ for x in 1..5; x; end }}
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
    };

    internal static Diagnostic At(Place place, string found) =>
        new(Rule, place.Location, $"A loop cannot go through {found}")
        {
            Label = "holds no items",
            Hint = "Give it a list; '1..5' is one.",
        };
}
