using Markdig.Extensions.Figures;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CourseKit.Model;

/// <summary>
/// The figures of a tree: what an author wrote between <c>^^^</c>, a table with a caption, a picture with an id that asks for a number.
/// </summary>
public static class FigureBlocks
{
    private static readonly FigureBlockParser _parser = new();

    /// <summary>
    /// The caption that is counted; null for a figure without a number. The id may stand on the figure or on what it is made of.
    /// </summary>
    public static NumberedCaption? CaptionOf(Figure figure)
    {
        if (NumberedCaption.Of(IdOf(figure)) is { } own) return own;
        foreach (var child in figure)
        {
            var id = child is FigureCaption or Table ? IdOf(child) : LonePicture(child) is { } picture ? IdOf(picture) : null;
            if (NumberedCaption.Of(id) is { } found) return found;
        }

        return null;
    }

    /// <summary>The picture of a paragraph in which nothing else stands.</summary>
    public static LinkInline? LonePicture(Block block)
    {
        if (block is not ParagraphBlock { Inline: { } line }) return null;
        LinkInline? picture = null;
        foreach (var inline in line)
        {
            if (inline is LiteralInline { Content.IsEmpty: true }) continue;
            if (picture is not null || inline is not LinkInline { IsImage: true } image) return null;
            picture = image;
        }

        return picture;
    }

    /// <summary>Makes a figure of a table with a caption, and of a table or a lone picture whose id asks for a number.</summary>
    internal static void Shape(ContainerBlock container)
    {
        for (var i = 0; i < container.Count; i++)
        {
            var block = container[i];
            if (block is ContainerBlock inner) Shape(inner);
            if (container is Figure) continue;
            if (block is FigureCaption lone) container[i] = AsParagraph(lone);
            else if (block is Table && i + 1 < container.Count && container[i + 1] is FigureCaption caption) Wrap(container, i, caption);
            else if (block is Table && NumberedCaption.Of(IdOf(block)) is not null) Wrap(container, i, null);
            else if (LonePicture(block) is { } picture && NumberedCaption.Of(IdOf(picture)) is not null) Wrap(container, i, null);
        }
    }

    private static void Wrap(ContainerBlock container, int index, FigureCaption? caption)
    {
        var block = container[index];
        if (caption is not null) container.Remove(caption);
        container.RemoveAt(index);
        var figure = new Figure(_parser) { Span = new SourceSpan(block.Span.Start, (caption ?? block).Span.End), Line = block.Line };
        if (caption is not null) figure.Add(caption);
        figure.Add(block);
        container.Insert(index, figure);
    }

    /// <summary>What looked like a table before it was text, so its caption is text too.</summary>
    private static ParagraphBlock AsParagraph(FigureCaption caption)
    {
        var paragraph = new ParagraphBlock { Span = caption.Span, Line = caption.Line, Inline = caption.Inline };
        paragraph.Inline?.FirstChild?.InsertBefore(
            new LiteralInline(": ") { Span = new SourceSpan(caption.Span.Start, caption.Span.Start) });
        return paragraph;
    }

    private static string? IdOf(MarkdownObject node) => node.TryGetAttributes()?.Id;
}
