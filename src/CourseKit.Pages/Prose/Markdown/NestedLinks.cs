using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CourseKit.Model;

/// <summary>
/// A link holds no other link (CommonMark 0.31.2, section 6.3), and no page of HTML may nest them. Markdig lets two through: a link after
/// a <c>![</c> that turned out to be no image, and an address in angle brackets.
/// </summary>
internal static class NestedLinks
{
    /// <summary>
    /// The inner link wins, as everywhere in Markdown, and the outer one is shown as it is written; an inner address is text of the outer
    /// link, and the mark of a footnote stands behind it.
    /// </summary>
    /// <param name="text">What the tree was parsed from.</param>
    public static void Undo(LinkInline link, string text)
    {
        if (HoldsLink(link)) Unwrap(link, text);
        else ShowAddressesAsText(link);
        Inline last = link;
        foreach (var mark in link.Descendants<FootnoteLink>().ToList())
        {
            mark.Remove();
            last.InsertAfter(mark);
            last = mark;
        }
    }

    /// <summary>The words for a picture are shown without their links.</summary>
    private static bool HoldsLink(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is LinkInline { IsImage: false }) return true;
            if (inline is ContainerInline inner and not LinkInline && HoldsLink(inner)) return true;
        }

        return false;
    }

    private static void ShowAddressesAsText(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is AutolinkInline address) inline = address.ReplaceBy(new LiteralInline(address.Url) { Span = address.Span });
            else if (inline is ContainerInline inner and not LinkInline) ShowAddressesAsText(inner);
        }
    }

    private static void Unwrap(LinkInline link, string text)
    {
        var open = new LiteralInline("[") { Span = new SourceSpan(link.Span.Start, link.Span.Start) };
        var contentEnd = link.LastChild is { } last ? last.Span.End + 1 : link.Span.Start + 1;
        link.InsertBefore(open);
        Inline end = link;
        for (var at = Math.Max(contentEnd, link.Span.Start + 1); at <= link.Span.End;)
        {
            var part = NextPart(text, at, link.Span.End + 1);
            end.InsertAfter(part);
            end = part;
            at = part.Span.End + 1;
        }

        link.MoveChildrenAfter(open);
        link.Remove();
    }

    private static LeafInline NextPart(string text, int start, int end)
    {
        if (Placeholder.TryRead(text, start, out var embed, out var after))
        {
            return new EmbedInline(embed) { Span = new SourceSpan(start, after - 1) };
        }

        var mark = text.IndexOf(Placeholder.Open, start + 1, end - start - 1);
        if (mark < 0) mark = end;
        return new LiteralInline(new StringSlice(text, start, mark - 1)) { Span = new SourceSpan(start, mark - 1) };
    }
}
