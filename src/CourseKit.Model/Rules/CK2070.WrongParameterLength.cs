using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Says what <see cref="WrongMetadataLength"/> says of metadata; see <see cref="ParameterFinding"/>.</summary>
public static class WrongParameterLength
{
    public static readonly Rule Rule = new()
    {
        Code = "CK2070",
        Name = "wrong-parameter-length",
        Severity = Severity.Error,
        Title = "A parameter is too short or too long",
        Explanation = """
            The header of the shortcode's template states how many characters a text may have: `title: string 1..12`.
            """,
        Bad = """
            === page.md
            ---
            title: Proxies
            ---

            {{< aside title="The lamp over the bench" >}}
            === templates/shortcodes/aside.html
            {{## params
              title: string 1..12
            ##}}
            <aside>{{ params.title | html.escape }}</aside>
            """,
        Good = """
            === page.md
            ---
            title: Proxies
            ---

            {{< aside title="The lamp" >}}
            === templates/shortcodes/aside.html
            {{## params
              title: string 1..12
            ##}}
            <aside>{{ params.title | html.escape }}</aside>
            """,
    };
}
