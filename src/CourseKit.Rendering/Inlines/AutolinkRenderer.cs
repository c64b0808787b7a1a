using CourseKit.Model;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace CourseKit.Rendering;

internal sealed class AutolinkRenderer : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline link)
    {
        if (renderer.EnableHtmlForInline)
        {
            var address = ((ProseRenderer)renderer).AddressOf(link.GetLink(), link.IsEmail ? "mailto:" + link.Url : link.Url);
            renderer.Write("<a href=\"").WriteEscapeUrl(HtmlText.WellFormed(address)).Write('"').WriteAttributes(link).Write('>');
        }

        renderer.WriteEscape(link.Url);
        if (renderer.EnableHtmlForInline) renderer.Write("</a>");
    }
}
