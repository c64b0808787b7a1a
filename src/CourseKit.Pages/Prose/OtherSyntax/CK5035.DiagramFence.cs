using CourseKit.Syntax;

namespace CourseKit.Model;

public static class DiagramFence
{
    public static readonly Rule Rule = new(typeof(DiagramFence))
    {
        Code = "CK5035",
        Name = "diagram-fence",
        Severity = Severity.Hint,
    };

    internal static Diagnostic At(Location language, string name) =>
        new(Rule, language, $"A diagram of {Excerpt.Of(name)} is not drawn")
        {
            Label = "shown as code",
            Hint = "Save the drawing as an SVG file beside the page and write ![what it shows](drawing.svg).",
        };
}
