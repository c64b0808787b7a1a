using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Says what <see cref="MetadataOutOfRange"/> says of metadata; see <see cref="ParameterFinding"/>.</summary>
public static class ParameterOutOfRange
{
    public static readonly Rule Rule = new()
    {
        Code = "CK2067",
        Name = "parameter-out-of-range",
        Severity = Severity.Error,
        Title = "A parameter is beyond its range",
        Explanation = """
            The header of the shortcode's template states the range: `minutes: integer 1..60`, `seen: date 2020-01-01..`. Both ends belong to it.
            """,
        Bad = """
            === page.md
            ---
            title: Proxies
            ---

            {{< aside minutes=90 >}}
            === templates/shortcodes/aside.html
            {{## params
              minutes: integer 1..60
            ##}}
            <aside>{{ params.minutes }} min</aside>
            """,
        Good = """
            === page.md
            ---
            title: Proxies
            ---

            {{< aside minutes=50 >}}
            === templates/shortcodes/aside.html
            {{## params
              minutes: integer 1..60
            ##}}
            <aside>{{ params.minutes }} min</aside>
            """,
    };
}
