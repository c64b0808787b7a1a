using CourseKit.Syntax;

namespace OwnEngine;

public static class DepthLimit
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5141",
        Name = "depth-limit",
        Severity = Severity.Error,
        Title = "Functions or included templates call each other without end",
        Explanation = """
            A template that includes itself, or a function that calls itself, must come to an end. How deep they may go is limited.
            """,
        Bad = """
            === templates/shortcodes/thought.html
            {{ func f; f; end; f }}
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
        Good = """
            === templates/shortcodes/thought.html
            {{ func f; 1; end; f }}
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
    };

    internal static Diagnostic At(Place place, int limit) =>
        new(Rule, place.Location, $"Calls go more than {limit.ToString(System.Globalization.CultureInfo.InvariantCulture)} levels deep")
        {
            Label = "stopped here",
            Hint = "Look for a template that includes itself or a function that calls itself without a condition.",
        };
}
