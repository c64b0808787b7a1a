using CourseKit.Model;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace CourseKit.Rendering;

internal sealed class HtmlTagRenderer : HtmlObjectRenderer<HtmlInline>
{
    protected override void Write(HtmlRenderer renderer, HtmlInline tag)
    {
        if (!renderer.EnableHtmlForInline) return;
        var prose = (ProseRenderer)renderer;
        new RawHtml(prose, tag.GetAddresses()).WriteFiltered(tag, html => html.Write(tag.Tag, 0, tag.Tag.Length));
    }
}
