using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Says what <see cref="BadMetadataDate"/> says of metadata; see <see cref="ParameterFinding"/>.</summary>
public static class BadParameterDate
{
    public static readonly Rule Rule = new()
    {
        Code = "CK2069",
        Name = "bad-parameter-date",
        Severity = Severity.Error,
        Title = "A parameter is not written as a day, or is no day of the calendar",
        Explanation = """
            A parameter of type `date` is a day, written year, month, day: `2026-01-31`.
            """,
        Bad = """
            === page.md
            ---
            title: Proxies
            ---

            {{< aside seen="31.01.2026" >}}
            === templates/shortcodes/aside.html
            {{## params
              seen: date
            ##}}
            <aside>{{ params.seen | date.to_string '%Y' }}</aside>
            """,
        Good = """
            === page.md
            ---
            title: Proxies
            ---

            {{< aside seen="2026-01-31" >}}
            === templates/shortcodes/aside.html
            {{## params
              seen: date
            ##}}
            <aside>{{ params.seen | date.to_string '%Y' }}</aside>
            """,
    };
}
