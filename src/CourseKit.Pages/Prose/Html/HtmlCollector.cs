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
            var element = tag.Name(text);
            var hasAlt = false;
            var isUnsized = element == "img" && !tag.AttributesIn(text).Has("width") && !tag.AttributesIn(text).Has("height");
            foreach (var attribute in tag.AttributesIn(text))
            {
                var name = text.Substring(attribute.Name.Start, attribute.Name.Length).ToLowerInvariant();
                hasAlt |= name == "alt";
                if (attribute.Value is not { Length: > 0 } value) continue;
                if (name == "srcset") AddSrcset(text, value, offset, found);
                else if (AddressAttribute.KindOf(element, name) is { } kind) Add(kind, text, value, offset, found, isUnsized && name == "src");
                else if (StyleAddresses.IsStyle(name)) AddStyles(text, value, offset, found, isAttribute: true);
                else if (name == "id" || (element == "a" && name == "name")) contents.Anchors.Add(text.Substring(value.Start, value.Length));
                else CheckSafe(element, name, text, value, offset);
            }

            if (element == "style" && !tag.IsClosing)
            {
                AddStyles(text, TextSpan.FromBounds(tag.End, HtmlScan.EndOfContent(text, tag, end)), offset, found, isAttribute: false);
            }

            if (element != "img" || hasAlt || tag.IsClosing) continue;
            diagnostics.Add(ImageWithoutAlt.At(draft.Text.Locate(TextSpan.FromBounds(tag.NameSpan.Start - 1 + offset, tag.End + offset))));
        }

        return found;
    }

    private void Add(LinkKind kind, string text, TextSpan value, int offset, List<HtmlAddress> found, bool isUnsizedPicture = false)
    {
        var written = HtmlReferences.Decode(text.Substring(value.Start, value.Length));
        if (addresses.Read(kind, written, new TextSpan(value.Start + offset, value.Length)) is not { } link) return;
        contents.AddLink(link);
        found.Add(new HtmlAddress(value, link) { IsUnsizedPicture = isUnsizedPicture });
    }

    private void AddSrcset(string text, TextSpan value, int offset, List<HtmlAddress> found)
    {
        foreach (var address in Srcset.Addresses(text.Substring(value.Start, value.Length)))
        {
            Add(LinkKind.Image, text, new TextSpan(value.Start + address.Start, address.Length), offset, found);
        }
    }

    /// <param name="isAttribute">False for the text of a <c>style</c> element, in which a character reference is none.</param>
    private void AddStyles(string text, TextSpan value, int offset, List<HtmlAddress> found, bool isAttribute)
    {
        var written = text.Substring(value.Start, value.Length);
        var places = isAttribute && written.IndexOf('&') >= 0 ? new List<int>() : null;
        foreach (var (span, address) in StyleAddresses.In(places is null ? written : HtmlReferences.Decode(written, places)))
        {
            var (start, end) = places is null ? (span.Start, span.End) : (places[span.Start], places[span.End]);
            var place = TextSpan.FromBounds(value.Start + start, value.Start + end);
            if (addresses.Read(LinkKind.Style, address, new TextSpan(place.Start + offset, place.Length)) is not { } link) continue;
            contents.AddLink(link);
            found.Add(new HtmlAddress(place, link) { Style = isAttribute ? StylePlace.Attribute : StylePlace.Element });
        }
    }

    /// <summary>What leads to no page or file of the course is not resolved, and must not be run either.</summary>
    private void CheckSafe(string element, string name, string text, TextSpan value, int offset)
    {
        var written = HtmlReferences.Decode(text.Substring(value.Start, value.Length));
        if (AddressAttribute.Unsafe(element, name, written) is not { } scheme) return;
        diagnostics.Add(UnsafeAddress.At(draft.Text.Locate(new TextSpan(value.Start + offset, value.Length)), scheme));
    }
}
