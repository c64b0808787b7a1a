using System.Globalization;
using CourseKit.Model;

namespace CourseKit.Rendering;

/// <summary>The words the renderer adds: what callouts are called, and what those are told who hear a page.</summary>
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

    /// <summary>What a numbered figure is called; <c>{n}</c> is its number.</summary>
    public string FigureNumber { get; init; } = "Figure {n}";

    /// <summary>What a numbered table is called.</summary>
    public string TableNumber { get; init; } = "Table {n}";

    public string Done { get; init; } = "Done";

    public string ToDo { get; init; } = "To do";

    /// <summary>The name of a numbered figure or table.</summary>
    public string NameOf(CaptionKind kind, int number) =>
        (kind == CaptionKind.Figure ? FigureNumber : TableNumber)
            .Replace("{n}", number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    /// <summary>What a link without a text of its own shows.</summary>
    public string NameOf(LinkName name)
    {
        if (name.Caption is not { } caption) return name.Title ?? "";
        var number = NameOf(caption.Kind, caption.Number);
        return name.Title is { } page ? $"{number}, {page}" : number;
    }

    public string Note { get; init; } = "Note";

    public string Tip { get; init; } = "Tip";

    public string Important { get; init; } = "Important";

    public string Warning { get; init; } = "Warning";

    public string Caution { get; init; } = "Caution";

    /// <summary>What a callout is called that has no title of its own.</summary>
    public string Of(CalloutBlock callout) => callout.Word ?? callout.Kind switch
    {
        CalloutKind.Tip => Tip,
        CalloutKind.Important => Important,
        CalloutKind.Warning => Warning,
        CalloutKind.Caution => Caution,
        _ => Note,
    };
}
