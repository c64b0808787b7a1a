using CourseKit.Syntax;

namespace CourseKit.Model;

public static class DiagramFence
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5035",
        Name = "diagram-fence",
        Severity = Severity.Hint,
        Title = "The source of a diagram is shown, not the diagram",
        Explanation = """
            CourseKit draws no diagrams: pages load no script for it, and cards could not show one. Readers see the lines of the fence as code. A drawing in a file, as SVG say,
            is shown on the page, on cards and in print.
            """,
        Bad = """
            ---
            title: Reward tampering
            ---

            ```mermaid
            graph LR; agent --> reward
            ```
            """,
        Good = """
            ---
            title: Reward tampering
            ---

            ```text
            agent --> reward
            ```
            """,
    };

    internal static Diagnostic At(Location language, string name) =>
        new(Rule, language, $"A diagram of {Excerpt.Of(name)} is not drawn")
        {
            Label = "shown as code",
            Hint = "Save the drawing as an SVG file beside the page and write ![what it shows](drawing.svg).",
        };
}
