using CourseKit.Syntax;

namespace OwnEngine;

public static class FunctionExpected
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5115",
        Name = "function-expected",
        Severity = Severity.Error,
        Title = "A pipe or wrap leads to something that is no function",
        Explanation = """
            What stands behind a pipe is a function; it is called with the value before the pipe as its first argument. What stands
            behind `wrap` is a function too, which runs the block with `$$`.
            """,
        Bad = """
            === templates/shortcodes/thought.html
            <p>{{ "a" | "b" }}</p>
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
        Good = """
            === templates/shortcodes/thought.html
            <p>{{ "a" | string.append "b" }}</p>
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
    };

    internal static Diagnostic At(Place place) =>
        new(Rule, place.Location, $"'{place.Text}' is no function")
        {
            Label = "a function's name must stand here",
            Hint = "Behind '|' or 'wrap' write a function and its further arguments.",
        };
}
