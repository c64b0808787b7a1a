using CourseKit.Syntax;

namespace OwnEngine;

public static class CalculationFailed
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5149",
        Name = "calculation-failed",
        Severity = Severity.Error,
        Title = "A calculation in a template has no result",
        Explanation = """
            Whole numbers cannot be divided by zero with `//` and `%`, and there are numbers and dates beyond what can be held.
            """,
        Bad = """
            === templates/shortcodes/thought.html
            <p>{{ 1 // 0 }}</p>
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
        Good = """
            === templates/shortcodes/thought.html
            <p>{{ 1 // 1 }}</p>
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
    };

    internal static Diagnostic At(Place place, string operation, string problem) =>
        new(Rule, place.Location, $"'{operation}' has no result here: {problem}")
        {
            Label = "calculated here",
            Hint = "Test the value before with an 'if'.",
        };
}
