using CourseKit.Model;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace CourseKit.Rendering;

/// <summary>Paragraphs as Markdig writes them, but those that say where something is from: they are marked.</summary>
internal sealed class SourcedParagraphRenderer : HtmlObjectRenderer<ParagraphBlock>
{
    private readonly ParagraphRenderer _plain = new();

    protected override void Write(HtmlRenderer renderer, ParagraphBlock paragraph)
    {
        var sources = paragraph.GetSources();
        var isOriginal = paragraph.GetOriginal() is not null;
        if (sources.Count == 0 && !isOriginal)
        {
            _plain.Write(renderer, paragraph);
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

    private static void WriteMark(HtmlRenderer renderer, IReadOnlyList<Citation> sources)
    {
        if (sources.Count == 0) return;
        renderer.Write(" <span class=\"from-mark\">");
        ((ProseRenderer)renderer).Page.Embeds.Citation(sources, "", renderer.Writer);
        renderer.Write("</span>");
    }
}
