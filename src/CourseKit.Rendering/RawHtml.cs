using System.Globalization;
using CourseKit.Model;

namespace CourseKit.Rendering;

/// <summary>Writes raw HTML as it is, but for its placeholders and for the addresses that lead elsewhere in the output. Text is given in order.</summary>
internal sealed class RawHtml(ProseRenderer renderer, IReadOnlyList<HtmlAddress> addresses)
{
    private int _next;
    private int _nextId;

    /// <summary>Of headings on a page that is written in HTML.</summary>
    public IReadOnlyList<MadeHtmlId> MadeIds { get; init; } = [];

    public void Write(string text, int start, int end)
    {
        while (_next < addresses.Count && addresses[_next].Value.Start < start) _next++;
        for (; _next < addresses.Count && addresses[_next].Value.End <= end; _next++)
        {
            var address = addresses[_next];
            var resolved = renderer.Page.Links.Address(address.Link);
            if (resolved == address.Link.Target && address.Link.Kind != LinkKind.Ref) continue;
            WriteText(text, start, address.Value.Start);
            renderer.WriteEscapeUrl(HtmlText.WellFormed(resolved));
            start = address.Value.End;
            if (address.IsUnsizedPicture && renderer.Page.Links.SizeOf(address.Link) is { } size) start = WriteSize(text, start, end, size);
        }

        WriteText(text, start, end);
    }

    /// <returns>Where to go on: behind the quote that ends the value.</returns>
    private int WriteSize(string text, int at, int end, ImageSize size)
    {
        if (at < end && text[at] is '"' or '\'') renderer.Write(text[at++]);
        renderer.Write(string.Create(CultureInfo.InvariantCulture, $" width=\"{size.Width}\" height=\"{size.Height}\""));
        return at;
    }

    private void WriteText(string text, int start, int end)
    {
        for (; _nextId < MadeIds.Count && MadeIds[_nextId].Offset <= end; _nextId++)
        {
            var (offset, id) = MadeIds[_nextId];
            renderer.WriteWithEmbeds(text, start, offset, escape: false);
            renderer.Write(" id=\"").WriteEscape(id).Write('"');
            start = offset;
        }

        renderer.WriteWithEmbeds(text, start, end, escape: false);
    }
}
