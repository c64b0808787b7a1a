using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Says what <see cref="SlowMetadataPattern"/> says of metadata; see <see cref="ParameterFinding"/>.</summary>
public static class SlowParameterPattern
{
    public static readonly Rule Rule = new()
    {
        Code = "CK2074",
        Name = "slow-parameter-pattern",
        Severity = Severity.Warning,
        Title = "A pattern took too long, so a parameter was not checked",
        Explanation = """
            Some regular expressions try exponentially many ways to match a text, such as `(a+)+$`. The check stops after a quarter of a second. Write the
            pattern so that each text can be matched in one way only.
            """,
        Bad = """
            === page.md
            ---
            title: Proxies
            ---

            {{< aside word="aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac" >}}
            === templates/shortcodes/aside.html
            {{## params
              word: string /(a+)+b/
            ##}}
            <aside>{{ params.word | html.escape }}</aside>
            """,
        Good = """
            === page.md
            ---
            title: Proxies
            ---

            {{< aside word="aab" >}}
            === templates/shortcodes/aside.html
            {{## params
              word: string /(a+)+b/
            ##}}
            <aside>{{ params.word | html.escape }}</aside>
            """,
    };
}
