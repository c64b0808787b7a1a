using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Says what <see cref="UnknownSource"/> says of metadata; see <see cref="ParameterFinding"/>.</summary>
public static class UnknownParameterSource
{
    public static readonly Rule Rule = new()
    {
        Code = "CK2073",
        Name = "unknown-parameter-source",
        Severity = Severity.Error,
        Title = "A parameter names a source that course.yml does not list",
        Explanation = """
            A parameter of type `source` is one of the keys under `sources` in `course.yml`. There each source is described once.
            """,
        Bad = """
            === page.md
            ---
            title: Proxies
            ---

            {{< aside from="krakovna202" >}}
            === course.yml
            sources:
              krakovna2020: "Specification gaming: the flip side of AI ingenuity"
            === templates/shortcodes/aside.html
            {{## params
              from: source
            ##}}
            <aside>{{ params.from.title | html.escape }}</aside>
            """,
        Good = """
            === page.md
            ---
            title: Proxies
            ---

            {{< aside from="krakovna2020" >}}
            === course.yml
            sources:
              krakovna2020: "Specification gaming: the flip side of AI ingenuity"
            === templates/shortcodes/aside.html
            {{## params
              from: source
            ##}}
            <aside>{{ params.from.title | html.escape }}</aside>
            """,
    };
}
