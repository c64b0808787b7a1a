using CourseKit.Syntax;

namespace CourseKit.Model;

public static class BadHeaderDefault
{
    public static readonly Rule Rule = new()
    {
        Code = "CK2064",
        Name = "bad-header-default",
        Severity = Severity.Error,
        Title = "A default is no value of its parameter",
        Explanation = """
            The default of a parameter has the parameter's own type, or is one of its words.
            """,
        Bad = """
            === page.md
            ---
            title: Proxies
            ---

            {{< aside title="Lamps" >}}
            === templates/shortcodes/aside.html
            {{## params
              title: string
              open: boolean = yes
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
              title: string
              open: boolean = true
            ##}}
            <aside>{{ params.title | html.escape }}</aside>
            """,
    };

    internal static Diagnostic At(Location location, ShortcodeParameter parameter) =>
        new(Rule, location, $"This default does not fit '{parameter.Name}'")
        {
            Label = "wrong type",
            Hint = parameter.Type == ParameterType.Choice
                ? $"Write one of {string.Join(", ", parameter.Choices)}."
                : $"Write {ParameterValue.Describe(parameter.Type)}.",
        };
}
