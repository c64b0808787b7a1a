using CourseKit.Syntax;

namespace CourseKit.Model;

public static class RepeatedHeaderName
{
    public static readonly Rule Rule = new()
    {
        Code = "CK2063",
        Name = "repeated-header-name",
        Severity = Severity.Error,
        Title = "A shortcode template states a parameter twice",
        Explanation = """
            Which of the two counts would be a guess.
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
              title: link
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
            ##}}
            <aside>{{ params.title | html.escape }}</aside>
            """,
    };

    internal static Diagnostic At(SourceText template, string name, TextSpan second, TextSpan first) =>
        new(Rule, template.Locate(second), $"'{name}' is stated twice")
        {
            Label = "the second one",
            Hint = "Keep one of the two.",
            Related = [new RelatedLocation(template.Locate(first), "the first one")],
        };
}
