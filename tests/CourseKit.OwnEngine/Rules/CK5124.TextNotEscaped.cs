using CourseKit.Syntax;

namespace OwnEngine;

public static class TextNotEscaped
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5124",
        Name = "text-not-escaped",
        Severity = Severity.Error,
        Title = "Plain text is printed without html.escape",
        Explanation = """
            A title such as `Tom & Jerry <draft>` is plain text; printed as it is, it would break the page, or let a course's text run
            scripts on it. Templates do not escape by themselves, so each plain text passes through `html.escape` (which is right in
            quoted attributes too), or `html.url_escape` in addresses. Values that are HTML already, numbers, dates and the template's
            own words may be printed as they are.
            """,
        Bad = """
            === templates/shortcodes/thought.html
            <p>{{ page.title }}</p>
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
        Good = """
            === templates/shortcodes/thought.html
            <p>{{ page.title | html.escape }}</p>
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
    };

    internal static Diagnostic At(Place place, TemplateShape shape) =>
        new(Rule, place.Location, $"'{Shorten(place.Text)}' is printed without 'html.escape'")
        {
            Label = shape.Kind switch
            {
                ShapeKind.Text => "this is plain text",
                ShapeKind.Object => "this is an object",
                ShapeKind.List => "this is a list of plain text",
                _ => "this could be plain text",
            },
            Hint = shape.Kind is ShapeKind.Object or ShapeKind.List
                ? "Print a member or the items of it, each with '| html.escape'."
                : "Write '| html.escape' behind it.",
        };

    private static string Shorten(string text)
    {
        var line = text.AsSpan().IndexOfAny('\n', '\r') is var end and >= 0 ? text[..end] : text;
        return line.Length <= 60 ? line : line[..57] + "...";
    }
}
