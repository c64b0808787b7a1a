using CourseKit.Syntax;

namespace OwnEngine;

public static class StepLimit
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5140",
        Name = "step-limit",
        Severity = Severity.Error,
        Title = "A template runs too long",
        Explanation = """
            Turns of loops, calls of functions and items that functions go through are counted together, and a rendering that reaches
            the limit is stopped. Most often a `while` never becomes false.
            """,
        Bad = """
            === templates/shortcodes/thought.html
            {{ while true; end }}
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
        Good = """
            === templates/shortcodes/thought.html
            {{ i = 0; while i < 3; i = i + 1; end }}
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
    };

    internal static Diagnostic At(Place place, long limit) =>
        new(Rule, place.Location, $"The template made more than {limit.ToString("N0", System.Globalization.CultureInfo.InvariantCulture)} steps")
        {
            Label = "stopped here",
            Hint = "Look for a loop that never ends, or go through less.",
        };
}
