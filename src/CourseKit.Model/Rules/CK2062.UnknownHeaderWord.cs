using CourseKit.Syntax;

namespace CourseKit.Model;

public static class UnknownHeaderWord
{
    public static readonly Rule Rule = new()
    {
        Code = "CK2062",
        Name = "unknown-header-word",
        Severity = Severity.Error,
        Title = "A type in a shortcode template's header is not known",
        Explanation = """
            Types are `string`, `markdown`, `integer`, `number`, `pixels`, `boolean`, `date`, `link`, `image`, `id`, `page`, `prompt`, `source`, or several words with bars between
            them, such as `calm|lively`. The inner text is `none`, `optional`, `markdown` or `raw`.
            """,
        Bad = """
            === page.md
            ---
            title: Proxies
            ---

            {{< aside title="Lamps" >}}
            === templates/shortcodes/aside.html
            {{## params
              title: strnig
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

    internal static Diagnostic At(Location location, string word, IReadOnlyList<string> known) =>
        new(Rule, location, word.Length == 0 ? "The type is missing" : $"'{word}' is not known here")
        {
            Label = "not known",
            Hint = Suggestion.Nearest(word, known) is { } near ? $"Is '{near}' meant?" : $"It is one of {string.Join(", ", known)}.",
        };
}
