using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace CourseKit.Rendering;

internal sealed class LineBreakRenderer : HtmlObjectRenderer<LineBreakInline>
{
    protected override void Write(HtmlRenderer renderer, LineBreakInline line)
    {
        if (line.IsHard && renderer.EnableHtmlForInline) renderer.Write("<br>");
        renderer.WriteLine();
    }
}
