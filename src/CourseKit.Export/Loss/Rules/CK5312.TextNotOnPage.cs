using CourseKit.Syntax;

namespace CourseKit.Export;

public static class TextNotOnPage
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5312",
        Name = "text-not-on-page",
        Severity = Severity.Warning,
        Title = "Text of a page is not in its HTML",
        Explanation = """
            The words of a page, its prompts among them, are compared with the HTML that was written of it. These are nowhere in it. Where
            the course has templates of its own, one of them leaves out what it is given; where it has none, this is a mistake of CourseKit.
            """,
        Bad = """
            === templates/shortcodes/details.html
            <details><summary>{{ params.summary | html.escape }}</summary></details>
            === rivers.md
            ---
            title: Rivers
            ---

            {{< details summary="Mouths" >}}
            A delta has several.
            {{< /details >}}
            """,
        Good = """
            === templates/shortcodes/details.html
            <details><summary>{{ params.summary | html.escape }}</summary>{{ inner }}</details>
            === rivers.md
            ---
            title: Rivers
            ---

            {{< details summary="Mouths" >}}
            A delta has several.
            {{< /details >}}
            """,
    };

    internal static Diagnostic At(Location place, string text) =>
        new(Rule, place, $"'{Excerpt.Of(text)}' is not in the HTML of the page")
        {
            Label = "typed here, and not written",
            Hint = "Look for a template that leaves out what it is given, such as 'inner' or a side of a prompt.",
        };
}
