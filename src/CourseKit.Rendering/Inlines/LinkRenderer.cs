using System.Globalization;
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
        else if (link.IsImage && link.GetLink() is { Kind: LinkKind.Media } media) WriteRecording((ProseRenderer)renderer, link, Recordings.IsSound(media.Target) ? "audio" : "video");
        else if (link.IsImage) WriteImage((ProseRenderer)renderer, link);
        else WriteLink((ProseRenderer)renderer, link);
    }

    private static void WriteLink(ProseRenderer renderer, LinkInline link)
    {
        renderer.Write("<a href=\"").WriteEscapeUrl(HtmlText.WellFormed(renderer.AddressOf(link.GetLink(), link.Url))).Write('"');
        renderer.WriteAttributes(link);
        WriteTitle(renderer, link);
        renderer.Write('>');
        if (link.HasText()) renderer.WriteChildren(link);
        else if (link.GetLink() is { } target) renderer.WriteEscape(HtmlText.WellFormed(renderer.Page.Links.NameOf(target)));
        renderer.Write("</a>");
    }

    /// <summary>
    /// One with a variant for a dark ground is written twice, and the style sheet shows one of them, with or without a script; what is
    /// not shown is not loaded.
    /// </summary>
    private static void WriteImage(ProseRenderer renderer, LinkInline image)
    {
        var address = renderer.AddressOf(image.GetLink(), image.Url);
        if (image.GetLink() is not { } link || renderer.Page.Links.DarkOf(link) is not { } dark)
        {
            WriteImage(renderer, image, address, AttributesOf(renderer, image));
            return;
        }

        // A link leads to nothing on a page where what has the id is not shown.
        var id = AttributesOf(renderer, image)?.Id;
        if (id is not null) renderer.Write("<span id=\"").WriteEscape(id).Write("\">");
        var attributes = WithoutId(image.TryGetAttributes());
        renderer.Write("<span class=\"on-light\">");
        WriteImage(renderer, image, address, attributes);
        renderer.Write("</span><span class=\"on-dark\">");
        WriteImage(renderer, image, dark, attributes);
        renderer.Write("</span>");
        if (id is not null) renderer.Write("</span>");
    }

    private static HtmlAttributes? AttributesOf(ProseRenderer renderer, LinkInline shown) =>
        shown == renderer.WithoutId ? WithoutId(shown.TryGetAttributes()) : shown.TryGetAttributes();

    private static HtmlAttributes? WithoutId(HtmlAttributes? attributes) =>
        attributes?.Id is null ? attributes : new HtmlAttributes { Classes = attributes.Classes, Properties = attributes.Properties };

    private static void WriteImage(ProseRenderer renderer, LinkInline image, string address, HtmlAttributes? attributes)
    {
        renderer.Write("<img src=\"").WriteEscapeUrl(HtmlText.WellFormed(address)).Write('"');
        if (Stated(image, "alt") is null) WriteWords(renderer, "alt", image);

        WriteTitle(renderer, image);
        renderer.WriteAttributes(attributes);
        WriteSize(renderer, image);
        renderer.Write(" loading=\"lazy\" decoding=\"async\">");
    }

    private static void WriteWords(ProseRenderer renderer, string attribute, LinkInline shown)
    {
        renderer.Write(' ').Write(attribute).Write("=\"");
        renderer.EnableHtmlForInline = false;
        renderer.WriteChildren(shown);
        renderer.EnableHtmlForInline = true;
        renderer.Write('"');
    }

    /// <summary>With controls, and nothing loaded but what tells its length. A browser that plays none of it offers the file.</summary>
    private static void WriteRecording(ProseRenderer renderer, LinkInline recording, string element)
    {
        var address = HtmlText.WellFormed(renderer.AddressOf(recording.GetLink(), recording.Url));
        renderer.Write('<').Write(element).Write(" controls preload=\"metadata\" src=\"").WriteEscapeUrl(address).Write('"');
        if (recording.HasText() && Stated(recording, "aria-label") is null) WriteWords(renderer, "aria-label", recording);
        WriteTitle(renderer, recording);
        renderer.WriteAttributes(AttributesOf(renderer, recording));
        renderer.Write("><a href=\"").WriteEscapeUrl(address).Write("\">");
        renderer.WriteChildren(recording);
        renderer.Write("</a></").Write(element).Write('>');
    }

    /// <summary>So that nothing moves while the picture loads. Of an author's width or height the other follows.</summary>
    private static void WriteSize(ProseRenderer renderer, LinkInline image)
    {
        if (image.GetLink() is not { } link) return;
        var (width, height) = (Stated(image, "width"), Stated(image, "height"));
        if (width is not null && height is not null) return;
        var isOdd = Pixels(width) is null != width is null || Pixels(height) is null != height is null;
        if (isOdd || renderer.Page.Links.SizeOf(link) is not { } natural) return;
        var size = natural.With(Pixels(width), Pixels(height));
        if (width is null) renderer.Write(" width=\"").Write(Text(size.Width)).Write('"');
        if (height is null) renderer.Write(" height=\"").Write(Text(size.Height)).Write('"');
    }

    private static string? Stated(LinkInline image, string name)
    {
        if (image.TryGetAttributes()?.Properties is not { } properties) return null;
        foreach (var property in properties)
        {
            if (property.Key == name) return property.Value ?? "";
        }

        return null;
    }

    private static int? Pixels(string? value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) && pixels > 0 ? pixels : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static void WriteTitle(ProseRenderer renderer, LinkInline link)
    {
        if (string.IsNullOrEmpty(link.Title)) return;
        renderer.Write(" title=\"");
        renderer.WriteWithEmbeds(link.Title, 0, link.Title.Length, escape: true);
        renderer.Write('"');
    }
}
