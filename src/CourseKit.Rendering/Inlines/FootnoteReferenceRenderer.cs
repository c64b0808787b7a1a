using System.Globalization;
using CourseKit.Model;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace CourseKit.Rendering;

/// <summary>A reference to a footnote, and the way back from the footnote to each of them.</summary>
internal sealed class FootnoteReferenceRenderer : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink link)
    {
        if (!renderer.EnableHtmlForInline) return;
        var labels = ((ProseRenderer)renderer).Page.Labels;
        if (link.IsBackLink) WriteBack(renderer, link, labels);
        else WriteReference(renderer, link, labels);
    }

    private static void WriteReference(HtmlRenderer renderer, FootnoteLink link, RenderLabels labels)
    {
        var number = Number(link.Footnote.Order);
        renderer.Write("<sup><a class=\"footnote-ref\" role=\"doc-noteref\" id=\"").WriteEscape(link.GetFootnoteId());
        renderer.Write("\" href=\"#").WriteEscape(link.Footnote.GetFootnoteId());
        renderer.Write("\" aria-label=\"").WriteEscape(labels.Footnote).Write(' ').Write(number);
        renderer.Write("\">").Write(number).Write("</a></sup>");
    }

    private static void WriteBack(HtmlRenderer renderer, FootnoteLink back, RenderLabels labels)
    {
        var links = back.Footnote.Links;
        var reference = links.FindIndex(link => link.Index == back.Index);
        if (reference < 0 || links[reference].GetFootnoteId() is not { } id) return;
        var number = Number(back.Footnote.Order);
        if (links.Count > 1) number += "-" + Number(reference + 1);
        renderer.Write(" <a class=\"footnote-back-ref\" role=\"doc-backlink\" href=\"#").WriteEscape(id);
        renderer.Write("\" aria-label=\"").WriteEscape(labels.BackToReference).Write(' ').Write(number).Write("\">↩</a>");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
