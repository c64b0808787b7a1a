using CourseKit.Syntax;

namespace OwnEngine;

public static class ValueSizeLimit
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5143",
        Name = "value-size-limit",
        Severity = Severity.Error,
        Title = "A template makes a text or list that is too large",
        Explanation = """
            How long one text and one list may be is limited, so that a mistake in a template cannot use up the memory.
            """,
        Bad = """
            === templates/shortcodes/thought.html
            {{ x = "a" * 1000000000 }}
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
        Good = """
            === templates/shortcodes/thought.html
            {{ x = "a" * 10 }}
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
    };

    internal static Diagnostic At(Place place, int limit) =>
        new(Rule, place.Location, $"A value would have more than {limit.ToString("N0", System.Globalization.CultureInfo.InvariantCulture)} characters or items")
        {
            Label = "made here",
            Hint = "Print pieces one by one instead of joining them first.",
        };
}
