using CourseKit.Syntax;

namespace CourseKit.Model;

public static class BadHeaderLine
{
    public static readonly Rule Rule = new()
    {
        Code = "CK2061",
        Name = "bad-header-line",
        Severity = Severity.Error,
        Title = "A line of a shortcode template's header cannot be read",
        Explanation = """
            A line is `name: type`, `name: type = default`, `name?: type` for one that may be left out, `name[0]: type` for one that may be given by position, or
            `inner: markdown`. Names are made of letters, digits, `_` and `-`. Neither `##` nor `}}` may stand on a line, since the header ends there.
            """,
        Bad = """
            === page.md
            ---
            title: Proxies
            ---

            The score went up.
            === templates/shortcodes/aside.html
            {{## params
              title string
            ##}}
            <aside>{{ params.title | html.escape }}</aside>
            """,
        Good = """
            === page.md
            ---
            title: Proxies
            ---

            The score went up.
            === templates/shortcodes/aside.html
            {{## params
              title: string
            ##}}
            <aside>{{ params.title | html.escape }}</aside>
            """,
    };

    internal static Diagnostic At(Location location) =>
        new(Rule, location, "This line states no parameter")
        {
            Label = "not understood",
            Hint = "Write 'name: type', for example 'title: string'.",
        };

    internal static Diagnostic EndsHeader(Location location, string mark) =>
        new(Rule, location, $"'{mark}' ends the header in the middle of a line")
        {
            Label = "the template language ends its comment here",
            Hint = $"Write it otherwise; in a pattern, {(mark == "##" ? @"#\#" : @"}\}")}.",
        };
}
