using CourseKit.Syntax;

namespace OwnEngine;

public static class ExpressionMissing
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5104",
        Name = "expression-missing",
        Severity = Severity.Error,
        Title = "A value is missing in template code",
        Explanation = """
            An operator needs a value on both sides, a pipe a function behind it, a bracket something in it.
            """,
        Bad = """
            === templates/shortcodes/thought.html
            <p>{{ 1 + }}</p>
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
        Good = """
            === templates/shortcodes/thought.html
            <p>{{ 1 + 2 }}</p>
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
    };

    /// <param name="where">Where the value should stand: <c>to the right of '+'</c>.</param>
    internal static Diagnostic At(Place place, string where) =>
        new(Rule, place.Location, $"A value is missing {where.TrimEnd(':')}")
        {
            Label = where.EndsWith(':') ? "this must follow" : "a value must stand here",
            Hint = "Write a name, a number, a string, or an expression in brackets.",
        };
}
