using System.Globalization;
using System.Text;
using CourseKit.Model;
using CourseKit.Syntax;
using Markdig.Syntax;

namespace CourseKit.Rendering;

/// <summary>
/// Writes raw HTML as it is, but for its placeholders and for the addresses that lead elsewhere in the output. Text is given in order.
/// </summary>
internal sealed class RawHtml(ProseRenderer renderer, IReadOnlyList<HtmlAddress> addresses)
{
    private int _next;
    private int _nextId;

    /// <summary>Of headings on a page that is written in HTML.</summary>
    public IReadOnlyList<MadeHtmlId> MadeIds { get; init; } = [];

    private bool _keepsPlaceholders;

    /// <summary>Writes a node through the page's filter, if there is one.</summary>
    public void WriteFiltered(MarkdownObject node, Action<RawHtml> write)
    {
        if (renderer.Page.RawHtml is not { } filter)
        {
            write(this);
            return;
        }

        var writer = renderer.Writer;
        var raw = new StringWriter();
        (renderer.Writer, _keepsPlaceholders) = (raw, true);
        write(this);
        renderer.Writer = writer;
        var clean = filter.Clean(raw.ToString(), renderer.Body.Text.Locate(new TextSpan(node.Span.Start, node.Span.Length)));
        renderer.WriteWithEmbeds(clean, 0, clean.Length, escape: false);
    }

    public void Write(string text, int start, int end)
    {
        while (_next < addresses.Count && addresses[_next].Value.Start < start) _next++;
        for (; _next < addresses.Count && addresses[_next].Value.End <= end; _next++)
        {
            var address = addresses[_next];
            var resolved = renderer.Page.Links.Address(address.Link);
            if (resolved == address.Link.Target && address.Link.Kind != LinkKind.Ref) continue;
            WriteText(text, start, address.Value.Start);
            if (address.Style == StylePlace.None) renderer.WriteEscapeUrl(HtmlText.WellFormed(resolved));
            else renderer.Write(InStyle(HtmlText.WellFormed(resolved), address.Style));
            start = address.Value.End;
            if (address.IsUnsizedPicture && renderer.Page.Links.SizeOf(address.Link) is { } size) start = WriteSize(text, start, end, size);
        }

        WriteText(text, start, end);
    }

    /// <summary>Nothing in it ends a <c>url()</c>, a string, or what the CSS stands in.</summary>
    private static string InStyle(string address, StylePlace place)
    {
        var text = new StringBuilder(address.Length);
        foreach (var c in address)
        {
            if (c is '"' or '\'' or '(' or ')' or '\\' or '<' or '>' or <= ' ') text.Append(CultureInfo.InvariantCulture, $"%{(int)c:X2}");
            else if (c == '&' && place == StylePlace.Attribute) text.Append("&amp;");
            else text.Append(c);
        }

        return text.ToString();
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
            WritePart(text, start, offset);
            renderer.Write(" id=\"").WriteEscape(id).Write('"');
            start = offset;
        }

        WritePart(text, start, end);
    }

    private void WritePart(string text, int start, int end)
    {
        if (_keepsPlaceholders) renderer.Write(text.AsSpan(start, end - start));
        else renderer.WriteWithEmbeds(text, start, end, escape: false);
    }
}
