using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Says what <see cref="DanglingPage"/> says of metadata; see <see cref="ParameterFinding"/>.</summary>
public static class DanglingParameterPage
{
    public static readonly Rule Rule = new()
    {
        Code = "CK2071",
        Name = "dangling-parameter-page",
        Severity = Severity.Error,
        Title = "A parameter names a page that the course does not have",
        Explanation = """
            A parameter of type `page` names a page of the course as `ref` does: by its path, its address, or its name when no other page has it.
            A page that is left out of this build, as a draft is, cannot be named by one that is published.
            """,
        Bad = """
            === page.md
            ---
            title: Proxies
            ---

            {{< aside lesson="pgae" >}}
            === templates/shortcodes/aside.html
            {{## params
              lesson: page
            ##}}
            <aside><a href="{{ root + params.lesson.url | html.escape }}">{{ params.lesson.title | html.escape }}</a></aside>
            """,
        Good = """
            === page.md
            ---
            title: Proxies
            ---

            {{< aside lesson="page" >}}
            === templates/shortcodes/aside.html
            {{## params
              lesson: page
            ##}}
            <aside><a href="{{ root + params.lesson.url | html.escape }}">{{ params.lesson.title | html.escape }}</a></aside>
            """,
    };
}
