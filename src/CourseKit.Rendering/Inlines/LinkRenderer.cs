using CourseKit.Model;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace CourseKit.Rendering;

internal sealed class LinkRenderer : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        if (!renderer.EnableHtmlForInline) renderer.WriteChildren(link);
        else if (link.IsImage) WriteImage((ProseRenderer)renderer, link);
        else WriteLink((ProseRenderer)renderer, link);
    }

    private static void WriteLink(ProseRenderer renderer, LinkInline link)
    {
        renderer.Write("<a href=\"").WriteEscapeUrl(renderer.AddressOf(link.GetLink(), link.Url)).Write('"');
        renderer.WriteAttributes(link);
        WriteTitle(renderer, link);
        renderer.Write('>');
        renderer.WriteChildren(link);
        renderer.Write("</a>");
    }

    private static void WriteImage(ProseRenderer renderer, LinkInline image)
    {
        renderer.Write("<img src=\"").WriteEscapeUrl(renderer.AddressOf(image.GetLink(), image.Url)).Write('"');
        if (image.TryGetAttributes()?.Properties?.Exists(property => property.Key == "alt") != true)
        {
            renderer.Write(" alt=\"");
            renderer.EnableHtmlForInline = false;
            renderer.WriteChildren(image);
            renderer.EnableHtmlForInline = true;
            renderer.Write('"');
        }

        WriteTitle(renderer, image);
        renderer.WriteAttributes(image);
        renderer.Write(" loading=\"lazy\" decoding=\"async\">");
    }

    private static void WriteTitle(ProseRenderer renderer, LinkInline link)
    {
        if (string.IsNullOrEmpty(link.Title)) return;
        renderer.Write(" title=\"");
        renderer.WriteWithEmbeds(link.Title, 0, link.Title.Length, escape: true);
        renderer.Write('"');
    }
}
