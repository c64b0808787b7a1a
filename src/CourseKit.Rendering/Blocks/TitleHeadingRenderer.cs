using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace CourseKit.Rendering;

/// <summary>Writes headings; of the one that is the page's title only the end of the links that lead to it.</summary>
internal sealed class TitleHeadingRenderer : HtmlObjectRenderer<HeadingBlock>
{
    private readonly HeadingRenderer _heading = new();

    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        if (heading != ((ProseRenderer)renderer).Page.Title) _heading.Write(renderer, heading);
        else if (heading.TryGetAttributes()?.Id is { } id) renderer.Write("<span id=\"").WriteEscape(id).WriteLine("\"></span>");
    }
}
