using CourseKit.Model;

namespace CourseKit.Rendering;

/// <summary>Writes raw HTML as it is, but for its addresses, which are resolved, and its placeholders. Text is given in order.</summary>
internal sealed class RawHtml(ProseRenderer renderer, IReadOnlyList<HtmlAddress> addresses)
{
    private int _next;

    public void Write(string text, int start, int end)
    {
        while (_next < addresses.Count && addresses[_next].Value.Start < start) _next++;
        for (; _next < addresses.Count && addresses[_next].Value.End <= end; _next++)
        {
            var address = addresses[_next];
            renderer.WriteWithEmbeds(text, start, address.Value.Start, escape: false);
            renderer.WriteEscapeUrl(renderer.Page.Links.Address(address.Link));
            start = address.Value.End;
        }

        renderer.WriteWithEmbeds(text, start, end, escape: false);
    }
}
