using CourseKit.Syntax;

namespace CourseKit.Model;

public static class BadHeaderPosition
{
    public static readonly Rule Rule = new()
    {
        Code = "CK2065",
        Name = "bad-header-position",
        Severity = Severity.Error,
        Title = "The positions of a shortcode's parameters have a gap or a repetition",
        Explanation = """
            Parameters that may be given by position are numbered from 0, each number once: `src[0]: image`, `alt[1]: string`.
            """,
        Bad = """
            === page.md
            ---
            title: Proxies
            ---

            {{< aside title="Lamps" >}}
            === templates/shortcodes/aside.html
            {{## params
              title[1]: string
            ##}}
            <aside>{{ params.title | html.escape }}</aside>
            """,
        Good = """
            === page.md
            ---
            title: Proxies
            ---

            {{< aside title="Lamps" >}}
            === templates/shortcodes/aside.html
            {{## params
              title[0]: string
            ##}}
            <aside>{{ params.title | html.escape }}</aside>
            """,
    };

    internal static Diagnostic At(Location location, int position, int missing) =>
        new(Rule, location, $"There is a position {position} but no position {missing}")
        {
            Label = "a gap before it",
            Hint = "Number the positions 0, 1, 2, ...",
        };

    internal static Diagnostic At(Location location, string written) =>
        new(Rule, location, $"'{written}' cannot be this parameter's position")
        {
            Label = "not a number, or taken already",
            Hint = "Number the positions 0, 1, 2, ...",
        };
}
