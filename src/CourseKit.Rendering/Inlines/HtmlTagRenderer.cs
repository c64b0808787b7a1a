using CourseKit.Model;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace CourseKit.Rendering;

internal sealed class HtmlTagRenderer : HtmlObjectRenderer<HtmlInline>
{
    protected override void Write(HtmlRenderer renderer, HtmlInline tag)
    {
        if (renderer.EnableHtmlForInline) new RawHtml((ProseRenderer)renderer, tag.GetAddresses()).Write(tag.Tag, 0, tag.Tag.Length);
    }
}
