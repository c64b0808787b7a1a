using CourseKit.Model;
using Markdig.Extensions.Figures;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CourseKit.Rendering;

/// <summary>
/// Paragraphs as Markdig writes them, but those that say where something is from: they are marked; and a recording that stands alone on a
/// page: its words are its caption, as nothing else shows them. In a question they could be the answer.
/// </summary>
internal sealed class SourcedParagraphRenderer : HtmlObjectRenderer<ParagraphBlock>
{
    private readonly ParagraphRenderer _plain = new();

    protected override void Write(HtmlRenderer renderer, ParagraphBlock paragraph)
    {
        var sources = paragraph.GetSources();
        var isOriginal = paragraph.GetOriginal() is not null;
        if (sources.Count == 0 && !isOriginal)
        {
            if (!renderer.ImplicitParagraph && LoneRecording((ProseRenderer)renderer, paragraph) is { } recording) WriteRecording(renderer, paragraph, recording);
            else _plain.Write(renderer, paragraph);
            return;
        }

        if (renderer.ImplicitParagraph)
        {
            renderer.WriteLeafInline(paragraph);
            WriteMark(renderer, sources);
            return;
        }

        var attributes = new HtmlAttributes();
        attributes.AddClass(isOriginal ? "original" : "from");
        paragraph.TryGetAttributes()?.CopyTo(attributes, mergeIdAndProperties: true, shared: false);
        renderer.EnsureLine();
        renderer.Write("<p").WriteAttributes(attributes).Write('>');
        renderer.WriteLeafInline(paragraph);
        WriteMark(renderer, sources);
        renderer.WriteLine("</p>");
    }

    private static LinkInline? LoneRecording(ProseRenderer renderer, ParagraphBlock paragraph)
    {
        if (!ReferenceEquals(renderer.Body, renderer.Page.Numbered) || paragraph.Parent is Figure) return null;
        var shown = FigureBlocks.LonePicture(paragraph);
        return shown?.GetLink() is { Kind: LinkKind.Media } && shown.HasText() ? shown : null;
    }

    private static void WriteRecording(HtmlRenderer renderer, ParagraphBlock paragraph, LinkInline recording)
    {
        renderer.EnsureLine();
        renderer.Write("<figure").WriteAttributes(paragraph).Write('>');
        renderer.WriteLeafInline(paragraph);
        renderer.Write("<figcaption>");
        renderer.WriteChildren(recording);
        renderer.WriteLine("</figcaption></figure>");
    }

    private static void WriteMark(HtmlRenderer renderer, IReadOnlyList<Citation> sources)
    {
        if (sources.Count == 0) return;
        renderer.Write(" <span class=\"from-mark\">");
        ((ProseRenderer)renderer).Page.Embeds.Citation(sources, "", renderer.Writer);
        renderer.Write("</span>");
    }
}
