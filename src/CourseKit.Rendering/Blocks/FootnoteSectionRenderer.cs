using CourseKit.Model;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace CourseKit.Rendering;

internal sealed class FootnoteSectionRenderer : HtmlObjectRenderer<FootnoteGroup>
{
    protected override void Write(HtmlRenderer renderer, FootnoteGroup footnotes)
    {
        if (footnotes.Count == 0) return;
        renderer.EnsureLine();
        renderer.Write("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"");
        renderer.WriteEscape(((ProseRenderer)renderer).Page.Labels.Footnotes).WriteLine("\">").WriteLine("<ol>");
        foreach (var footnote in footnotes)
        {
            renderer.Write("<li id=\"").WriteEscape(footnote.GetFootnoteId()).WriteLine("\">");
            renderer.WriteChildren((Footnote)footnote);
            renderer.EnsureLine().WriteLine("</li>");
        }

        renderer.WriteLine("</ol>").WriteLine("</section>");
    }
}
