using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace CourseKit.Rendering;

internal sealed class TextRenderer : HtmlObjectRenderer<LiteralInline>
{
    protected override void Write(HtmlRenderer renderer, LiteralInline literal)
    {
        if (((ProseRenderer)renderer).SmartTextOf(literal) is { } text) renderer.WriteEscape(text);
        else renderer.WriteEscape(literal.Content);
    }
}
