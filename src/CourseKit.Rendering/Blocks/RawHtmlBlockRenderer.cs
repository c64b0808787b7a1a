using CourseKit.Model;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace CourseKit.Rendering;

internal sealed class RawHtmlBlockRenderer : HtmlObjectRenderer<HtmlBlock>
{
    protected override void Write(HtmlRenderer renderer, HtmlBlock block)
    {
        var html = new RawHtml((ProseRenderer)renderer, block.GetAddresses()) { MadeIds = block.GetMadeIds() };
        renderer.EnsureLine();
        html.WriteFiltered(block, raw =>
        {
            for (var i = 0; i < block.Lines.Count; i++)
            {
                var line = block.Lines.Lines[i].Slice;
                raw.Write(line.Text, line.Start, line.End + 1);
                renderer.WriteLine();
            }
        });
    }
}
