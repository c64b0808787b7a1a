using CourseKit.Model;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace CourseKit.Rendering;

internal sealed class EmbedBlockRenderer : HtmlObjectRenderer<EmbedBlock>
{
    protected override void Write(HtmlRenderer renderer, EmbedBlock block)
    {
        var prose = (ProseRenderer)renderer;
        var attributes = block.TryGetAttributes();
        var isMath = prose.Body.Embeds[block.Index] is MathEmbed;
        renderer.EnsureLine();
        if (attributes is not null) renderer.Write("<div").WriteAttributes(attributes).Write('>');

        // Writing nothing tells the renderer that it is no longer at the start of a line: the embed goes past it to the writer.
        renderer.Write(isMath ? "<div class=\"math-block\">" : "");
        prose.WriteEmbed(block.Index, inLine: false);
        if (isMath) renderer.Write("</div>");
        renderer.WriteLine(attributes is null ? "" : "</div>");
    }
}
