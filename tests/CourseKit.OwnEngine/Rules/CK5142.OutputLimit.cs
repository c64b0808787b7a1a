using CourseKit.Syntax;

namespace OwnEngine;

public static class OutputLimit
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5142",
        Name = "output-limit",
        Severity = Severity.Error,
        Title = "A template prints too much",
        Explanation = """
            What one rendering may print is limited, so that a mistake in a template cannot fill the disk.
            """,
        Bad = """
            === templates/shortcodes/thought.html
            {{ for i in 1..900000; "a thought and another thought and another, and so on for as long as there is room left here" ; end }}
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
        Good = """
            === templates/shortcodes/thought.html
            {{ for i in 1..9; "a thought"; end }}
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
    };

    internal static Diagnostic At(Place place, long limit) =>
        new(Rule, place.Location, $"The template printed more than {limit.ToString("N0", System.Globalization.CultureInfo.InvariantCulture)} bytes")
        {
            Label = "stopped here",
            Hint = "Look for a loop that prints more than was meant.",
        };
}
