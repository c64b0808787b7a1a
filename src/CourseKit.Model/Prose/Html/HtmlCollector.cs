using System.Net;
using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Collects the addresses and ids of raw HTML.</summary>
internal sealed class HtmlCollector(BodyDraft draft, BodyContents contents, AddressReader addresses, List<Diagnostic> diagnostics)
{
    /// <param name="text">The text to scan from <paramref name="start"/> to <paramref name="end"/>.</param>
    /// <param name="offset">What is added to an offset in it to get one in the body's text.</param>
    public List<HtmlAddress> Collect(string text, int start, int end, int offset)
    {
        var found = new List<HtmlAddress>();
        foreach (var tag in HtmlScan.Tags(text, start, end))
        {
            var name = tag.Name(text);
            var hasAlt = false;
            var isUnsized = name == "img" && !tag.Attributes.Any(attribute => attribute.Is(text, "width") || attribute.Is(text, "height"));
            foreach (var attribute in tag.Attributes)
            {
                hasAlt |= attribute.Is(text, "alt");
                if (attribute.Value is not { Length: > 0 } value) continue;
                var written = text.Substring(value.Start, value.Length);
                if (KindOf(name, attribute, text) is { } kind)
                {
                    var link = addresses.Read(kind, WebUtility.HtmlDecode(written), new TextSpan(value.Start + offset, value.Length));
                    if (link is null) continue;
                    contents.AddLink(link);
                    found.Add(new HtmlAddress(value, link) { IsUnsizedPicture = isUnsized && attribute.Is(text, "src") });
                }
                else if (attribute.Is(text, "id") || (name == "a" && attribute.Is(text, "name"))) contents.Anchors.Add(written);
            }

            if (name != "img" || hasAlt || tag.IsClosing) continue;
            diagnostics.Add(ImageWithoutAlt.At(draft.Text.Locate(TextSpan.FromBounds(tag.NameSpan.Start - 1 + offset, tag.End + offset))));
        }

        return found;
    }

    private static LinkKind? KindOf(string element, HtmlTagAttribute attribute, string text)
    {
        if (attribute.Is(text, "poster")) return LinkKind.Image;
        if (attribute.Is(text, "src")) return element == "img" ? LinkKind.Image : LinkKind.Link;
        return attribute.Is(text, "href") ? LinkKind.Link : null;
    }
}
