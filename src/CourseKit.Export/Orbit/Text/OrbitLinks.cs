using CourseKit.Model;
using CourseKit.Syntax;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace CourseKit.Export;

/// <summary>Takes images out of a text and makes the addresses of links whole.</summary>
internal sealed class OrbitLinks(PageBody body, OrbitSideContext side, TextEdits edits, bool inDeletion)
{
    private readonly string _text = body.Text.Text;

    /// <summary>False when the image cannot be shown: its description stays, with what has to change in it.</summary>
    public bool TryTakeOut(LinkInline image)
    {
        if (!side.TryShow(image.GetLink(), body.Text.Locate(new TextSpan(image.Span.Start, image.Span.Length))))
        {
            Surround(image, "", "");
            return false;
        }

        int start = image.Span.Start, end = image.Span.End + 1;
        if (image.TryGetAttributes()?.Span is { } list && list.Start == end) end = list.End + 1;
        RemoveFromLine(start, end);
        return true;
    }

    public void MakeWhole(LinkInline link)
    {
        if (link.IsAutoLink || link.GetLink() is not { } reference) return;
        if (!link.HasText() && side.Addresses.NameOf(reference) is { } name)
        {
            var text = MarkdownEscape.Of(name, side.IsCloze);
            if (side.Addresses.Whole(reference) is { } place) text = $"[{text}]({Escaped(place)})";
            edits.Replace(link.Span.Start, link.Span.End + 1, text);
            return;
        }

        var isWhole = side.Addresses.KindOf(reference) == LinkTargetKind.External;
        var isDefined = inDeletion && link.Reference is not null;
        if (isWhole && !isDefined && !_text.AsSpan(link.Span.Start, link.Span.Length).Contains(Placeholder.Open)) return;
        var address = side.Addresses.Whole(reference);
        if (address is null) Surround(link, "", "");
        else Surround(link, "[", "](" + Escaped(address) + ")");
    }

    /// <summary>With the blanks that would stand beside others.</summary>
    public void RemoveFromLine(int start, int end)
    {
        var follows = start == 0 || char.IsWhiteSpace(_text[start - 1]);
        while (follows && end < _text.Length && _text[end] is ' ' or '\t') end++;
        if (end == _text.Length || _text[end] is '\r' or '\n') while (start > 0 && _text[start - 1] is ' ' or '\t') start--;
        edits.Remove(start, end);
    }

    private static string Escaped(string address) =>
        address.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal);

    /// <summary>What stands between the brackets, and these around it in place of the link's own marks; nothing when nothing stands there.</summary>
    private void Surround(LinkInline link, string before, string after)
    {
        if (link.FirstChild is not { } first || link.LastChild is not { } last)
        {
            edits.Remove(link.Span.Start, link.Span.End + 1);
            return;
        }

        edits.Replace(link.Span.Start, Math.Max(link.Span.Start, first.Span.Start), before);
        edits.Replace(Math.Min(last.Span.End, link.Span.End) + 1, link.Span.End + 1, after);
    }
}
