using CourseKit.Syntax;

namespace CourseKit.Model;

public static class ShortcodeHeaderNotClosed
{
    public static readonly Rule Rule = new()
    {
        Code = "CK2060",
        Name = "shortcode-header-not-closed",
        Severity = Severity.Error,
        Title = "The header of a shortcode template is not closed",
        Explanation = """
            The comment that states the parameters begins with `{{## params` and ends with `##}}`.
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

    internal static Diagnostic At(SourceText template, TextSpan opening) =>
        new(Rule, template.Locate(opening), "The list of parameters is never closed")
        {
            Label = "opened here",
            Hint = "Put '##}}' after the last parameter.",
        };
}
