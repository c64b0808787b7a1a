using CourseKit.Syntax;

namespace CourseKit.Templating;

public static class RenderingFailed
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5155",
        Name = "rendering-failed",
        Severity = Severity.Error,
        Title = "Scriban could not go on with a template",
        Explanation = """
            The template language itself refused what stands there, in words of its own. They are passed on as they are.
            """,
        Bad = """
            === templates/shortcodes/thought.html
            {{ x = [1]; x[1] = x; x == [1, x] }}
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
        Good = """
            === templates/shortcodes/thought.html
            {{ x = [1]; x[1] = 2; x == [1, 2] }}
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
    };

    internal static Diagnostic At(Place place, string problem) =>
        new(Rule, place.Location, $"Scriban stopped: {problem}")
        {
            Label = "stopped here",
            Hint = "The documentation of Scriban says what may stand here.",
        };
}
