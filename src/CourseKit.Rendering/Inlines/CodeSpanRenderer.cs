using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace CourseKit.Rendering;

internal sealed class CodeSpanRenderer : HtmlObjectRenderer<CodeInline>
{
    protected override void Write(HtmlRenderer renderer, CodeInline code)
    {
        if (renderer.EnableHtmlForInline) renderer.Write("<code").WriteAttributes(code).Write('>');
        ((ProseRenderer)renderer).WriteWithEmbeds(code.Content, 0, code.Content.Length, escape: true);
        if (renderer.EnableHtmlForInline) renderer.Write("</code>");
    }
}
