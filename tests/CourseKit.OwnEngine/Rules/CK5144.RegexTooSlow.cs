using CourseKit.Syntax;

namespace OwnEngine;

public static class RegexTooSlow
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5144",
        Name = "regex-too-slow",
        Severity = Severity.Error,
        Title = "A regular expression takes too long",
        Explanation = """
            Some patterns, such as nested repetitions (`(a+)+`), take time beyond measure on some texts. Matching is stopped after a fixed time.
            """,
        Bad = """
            === templates/shortcodes/thought.html
            {{ ("a" * 40 + "b") | regex.match `^(a+)+$` | array.size }}
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
        Good = """
            === templates/shortcodes/thought.html
            {{ ("a" * 40 + "b") | regex.match `^a+$` | array.size }}
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
    };

    internal static Diagnostic At(Place place, string pattern, TimeSpan time) =>
        new(Rule, place.Location, $"Matching '{pattern}' took more than {time.TotalSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture)} s")
        {
            Label = "stopped here",
            Hint = "Look for repetitions inside repetitions, as in '(a+)+'.",
        };
}
