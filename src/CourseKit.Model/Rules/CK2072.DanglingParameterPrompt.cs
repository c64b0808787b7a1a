using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Says what <see cref="DanglingPrompt"/> says of metadata; see <see cref="ParameterFinding"/>.</summary>
public static class DanglingParameterPrompt
{
    public static readonly Rule Rule = new()
    {
        Code = "CK2072",
        Name = "dangling-parameter-prompt",
        Severity = Severity.Error,
        Title = "A parameter names a prompt that the course does not have",
        Explanation = """
            A parameter of type `prompt` names a prompt by its id. Give the prompt that is meant an id of its own: `{#proxy}`.
            """,
        Bad = """
            === page.md
            ---
            title: Proxies
            ---

            {{< aside after="prxy" >}}

            {{< orbit_review >}}
            What is a proxy? {#proxy}
            A measure that stands for the goal.
            {{< /orbit_review >}}
            === templates/shortcodes/aside.html
            {{## params
              after: prompt
            ##}}
            <aside><a href="{{ root + params.after.url | html.escape }}">{{ params.after.question }}</a></aside>
            """,
        Good = """
            === page.md
            ---
            title: Proxies
            ---

            {{< aside after="proxy" >}}

            {{< orbit_review >}}
            What is a proxy? {#proxy}
            A measure that stands for the goal.
            {{< /orbit_review >}}
            === templates/shortcodes/aside.html
            {{## params
              after: prompt
            ##}}
            <aside><a href="{{ root + params.after.url | html.escape }}">{{ params.after.question }}</a></aside>
            """,
    };
}
