using CourseKit.Model;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace CourseKit.Rendering;

internal sealed class EmbedInlineRenderer : HtmlObjectRenderer<EmbedInline>
{
    protected override void Write(HtmlRenderer renderer, EmbedInline inline)
    {
        var prose = (ProseRenderer)renderer;
        renderer.Write("");
        if (renderer.EnableHtmlForInline)
        {
            prose.WriteEmbed(inline.Index, inLine: true);
            return;
        }

        // In the alternative text of an image only text can stand.
        if (prose.Body.Embeds[inline.Index] is MathEmbed math) renderer.WriteEscape(math.Tex);
        else if (prose.Body.Embeds[inline.Index] is LiteralEmbed literal) renderer.WriteEscape(literal.Text);
    }
}
