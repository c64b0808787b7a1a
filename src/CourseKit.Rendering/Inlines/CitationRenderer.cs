using CourseKit.Model;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace CourseKit.Rendering;

internal sealed class CitationRenderer : HtmlObjectRenderer<CitationInline>
{
    protected override void Write(HtmlRenderer renderer, CitationInline citation)
    {
        if (renderer.EnableHtmlForInline) ((ProseRenderer)renderer).Page.Embeds.Citation(citation.Citations, citation.Written, renderer.Writer);
        else renderer.WriteEscape(citation.Written);
    }
}
