using CourseKit.Model;

namespace CourseKit.Rendering;

/// <summary>Writes raw HTML as it is, but for its placeholders and for the addresses that lead elsewhere in the output. Text is given in order.</summary>
internal sealed class RawHtml(ProseRenderer renderer, IReadOnlyList<HtmlAddress> addresses)
{
    private int _next;

    public void Write(string text, int start, int end)
    {
        while (_next < addresses.Count && addresses[_next].Value.Start < start) _next++;
        for (; _next < addresses.Count && addresses[_next].Value.End <= end; _next++)
        {
            var address = addresses[_next];
            var resolved = renderer.Page.Links.Address(address.Link);
            if (resolved == address.Link.Target && address.Link.Kind != LinkKind.Ref) continue;
            renderer.WriteWithEmbeds(text, start, address.Value.Start, escape: false);
            renderer.WriteEscapeUrl(resolved);
            start = address.Value.End;
        }

        renderer.WriteWithEmbeds(text, start, end, escape: false);
    }
}
