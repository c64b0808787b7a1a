using CourseKit.Syntax;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CourseKit.Model;

/// <summary>A tag of raw HTML in a body, where it stands.</summary>
/// <param name="Element">In lower case.</param>
/// <param name="Span">In the body's text.</param>
/// <param name="IsBare">Whether it has nothing but its name.</param>
/// <param name="BeginsBlock">Whether a block of raw HTML begins with it.</param>
/// <param name="Inline">The node that it is in a line of text; null in a block of raw HTML.</param>
internal sealed record BodyTag(
    string Element, TextSpan Span, bool IsClosing, bool IsSelfClosing, bool IsBare, bool BeginsBlock, HtmlInline? Inline)
{
    /// <summary>Those of a body in reading order, but for those of elements that nobody knows.</summary>
    public static List<BodyTag> AllOf(BodyDraft draft)
    {
        var tags = new List<BodyTag>();
        if (draft.Text.Text.IndexOf('<') < 0) return tags;
        TreeWalk.Visit(draft.Tree, node =>
        {
            if (node is HtmlBlock block) Read(draft.Text.Text, block.Span.Start, block.Span.End + 1, 0, null, tags);
            else if (node is HtmlInline inline) Read(inline.Tag, 0, inline.Tag.Length, inline.Span.Start, inline, tags);
        });
        return tags;
    }

    private static void Read(string text, int start, int end, int offset, HtmlInline? inline, List<BodyTag> tags)
    {
        foreach (var tag in HtmlScan.Tags(text, start, end))
        {
            var opening = tag.NameSpan.Start - (tag.IsClosing ? 2 : 1);
            if (!HtmlElements.IsName(text, opening, tag.NameSpan.Start, tag.NameSpan.End)) continue;
            var span = TextSpan.FromBounds(opening + offset, tag.End + offset);
            var beginsBlock = inline is null && opening == start;
            tags.Add(new BodyTag(tag.Name(text), span, tag.IsClosing, tag.IsSelfClosing, !tag.HasAttributes, beginsBlock, inline));
        }
    }
}
