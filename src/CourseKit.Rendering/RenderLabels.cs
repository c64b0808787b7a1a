namespace CourseKit.Rendering;

/// <summary>The words the renderer adds for those who hear a page, in the language of the page.</summary>
public sealed record RenderLabels
{
    public static RenderLabels English { get; } = new();

    public string Footnotes { get; init; } = "Footnotes";

    /// <summary>Before the number of a footnote.</summary>
    public string Footnote { get; init; } = "Footnote";

    /// <summary>Before the number of a reference.</summary>
    public string BackToReference { get; init; } = "Back to reference";

    /// <summary>Before the number of a table.</summary>
    public string Table { get; init; } = "Table";

    public string Done { get; init; } = "Done";

    public string ToDo { get; init; } = "To do";
}
