using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CourseKit.Model;

/// <summary>
/// Keeps the spans of nodes inside the text. Markdig parses the cells of a grid table as texts of their own, and in a list what stands
/// after such a table can be given a place behind the end of the page.
/// </summary>
internal static class SpanLimit
{
    public static void Apply(MarkdownDocument tree, int length) => TreeWalk.Visit(tree, node =>
    {
        node.Span = Within(node.Span, length);
        if (node is LinkInline { UrlSpan.IsEmpty: false } link) link.UrlSpan = Within(link.UrlSpan, length);
    });

    private static SourceSpan Within(SourceSpan span, int length)
    {
        if (span.IsEmpty || (span.Start >= 0 && span.End < length)) return span;
        var start = Math.Max(0, Math.Min(span.Start, length));
        return new SourceSpan(start, Math.Max(start - 1, Math.Min(span.End, length - 1)));
    }
}
