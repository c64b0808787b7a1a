using CourseKit.Syntax;

namespace CourseKit.Model;

public static class BadHeaderLimit
{
    public static readonly Rule Rule = new()
    {
        Code = "CK2066",
        Name = "bad-header-limit",
        Severity = Severity.Error,
        Title = "A limit in a shortcode template's header cannot be read, or does not apply",
        Explanation = """
            Behind the type of a parameter may stand a range and, between slashes, a pattern. `minutes: integer 1..60` is a number from 1 to 60, both included; an end may be
            left out (`seen: date 2020-01-01..`); of a text the range counts characters (`title: string 1..40`). `code: string /[A-Z]{2,4}/` is a text that the whole .NET regular
            expression matches; a slash in it is written `\/`. Numbers, lengths in pixels and days take a range, texts both, addresses a pattern.
            """,
        Bad = """
            === page.md
            ---
            title: Proxies
            ---

            {{< aside title="Lamps" minutes=20 >}}
            === templates/shortcodes/aside.html
            {{## params
              title: string
              minutes: integer 60..1
            ##}}
            <aside>{{ params.title | html.escape }} ({{ params.minutes }} min)</aside>
            """,
        Good = """
            === page.md
            ---
            title: Proxies
            ---

            {{< aside title="Lamps" minutes=20 >}}
            === templates/shortcodes/aside.html
            {{## params
              title: string
              minutes: integer 1..60
            ##}}
            <aside>{{ params.title | html.escape }} ({{ params.minutes }} min)</aside>
            """,
    };

    internal static Diagnostic At(Location location, string message, string label, string hint) => new(Rule, location, message) { Label = label, Hint = hint };
}
