using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Says what <see cref="MetadataPatternMismatch"/> says of metadata; see <see cref="ParameterFinding"/>.</summary>
public static class ParameterPatternMismatch
{
    public static readonly Rule Rule = new()
    {
        Code = "CK2068",
        Name = "parameter-pattern-mismatch",
        Severity = Severity.Error,
        Title = "A parameter does not match its pattern",
        Explanation = """
            The header of the shortcode's template states the pattern between slashes: `code: string /[A-Z]{2,4}/`. It must match the whole text.
            """,
        Bad = """
            === page.md
            ---
            title: Proxies
            ---

            {{< aside code="goal" >}}
            === templates/shortcodes/aside.html
            {{## params
              code: string /[A-Z]{2,4}/
            ##}}
            <aside>{{ params.code | html.escape }}</aside>
            """,
        Good = """
            === page.md
            ---
            title: Proxies
            ---

            {{< aside code="GOAL" >}}
            === templates/shortcodes/aside.html
            {{## params
              code: string /[A-Z]{2,4}/
            ##}}
            <aside>{{ params.code | html.escape }}</aside>
            """,
    };
}
