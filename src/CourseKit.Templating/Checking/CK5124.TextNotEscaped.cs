using CourseKit.Syntax;

namespace CourseKit.Templating;

public static class TextNotEscaped
{
    public static readonly Rule Rule = new(typeof(TextNotEscaped))
    {
        Code = "CK5124",
        Name = "text-not-escaped",
        Severity = Severity.Error,
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
