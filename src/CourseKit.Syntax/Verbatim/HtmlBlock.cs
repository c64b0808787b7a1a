namespace CourseKit.Syntax;

/// <summary>
/// The kinds of HTML that stand in a page as blocks of their own, by where they end (CommonMark 0.31, 4.6). Instructions, declarations and
/// sections of characters (<c>&lt;?php</c>, <c>&lt;!DOCTYPE</c>, <c>&lt;![CDATA[</c>) are text in a course.
/// </summary>
internal enum HtmlBlockKind
{
    None,

    /// <summary>script, pre, style, textarea: up to a line with one of their closing tags.</summary>
    Verbatim,
    Comment,

    /// <summary>An element that makes a block: up to a blank line.</summary>
    Element,

    /// <summary>Any tag alone on its line, where no paragraph is open: up to a blank line.</summary>
    Tag,
}

/// <summary>Says what block of HTML a line begins, and whether a line ends it.</summary>
internal static class HtmlBlock
{
    private static readonly string[] _verbatim = ["script", "pre", "style", "textarea"];

    private static readonly HashSet<string> _elements = new(StringComparer.OrdinalIgnoreCase)
    {
        "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center", "col", "colgroup", "dd", "details",
        "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3",
        "h4", "h5", "h6", "head", "header", "hr", "html", "iframe", "legend", "li", "link", "main", "menu", "menuitem", "nav", "noframes",
        "ol", "optgroup", "option", "p", "param", "search", "section", "source", "summary", "table", "tbody", "td", "tfoot", "th",
        "thead", "title", "tr", "track", "ul",
    };

    /// <param name="at">Where the content of the line starts.</param>
    /// <param name="nodes">The shortcodes from there on.</param>
    public static HtmlBlockKind OpensAt(string text, int at, int lineEnd, bool inParagraph, NodeCursor nodes)
    {
        if (at >= lineEnd || text[at] != '<') return HtmlBlockKind.None;
        if (HtmlComment.OpensAt(text, at, lineEnd)) return HtmlBlockKind.Comment;
        var name = NameAt(text, at, lineEnd, out var isClosing, out var after);
        var c = after < lineEnd ? text[after] : '\n';
        if (!isClosing && IsVerbatim(name) && (c is '>' || c.IsBlank())) return HtmlBlockKind.Verbatim;
        if (_elements.Contains(name) && (c is '>' || c.IsBlank() || text.HasAt(after, "/>", lineEnd))) return HtmlBlockKind.Element;
        var mayBeTag = !inParagraph && name.Length > 0 && (isClosing || !IsVerbatim(name));
        return mayBeTag && IsTagAlone(text, at, lineEnd, nodes) ? HtmlBlockKind.Tag : HtmlBlockKind.None;
    }

    /// <summary>Whether a block of this kind ends with a line; those that end before a blank one never do.</summary>
    /// <param name="nodes">The shortcodes from the line on, in which nothing ends it.</param>
    public static bool EndsOn(HtmlBlockKind kind, string text, int start, int end, NodeCursor nodes) =>
        kind == HtmlBlockKind.Verbatim && _verbatim.Any(name => nodes.IndexOutside(text, "</" + name + ">", start, end) >= 0);

    public static bool EndsBeforeBlankLine(HtmlBlockKind kind) => kind is HtmlBlockKind.Element or HtmlBlockKind.Tag;

    private static bool IsTagAlone(string text, int at, int lineEnd, NodeCursor nodes)
    {
        var end = MarkdownTag.End(new ParagraphCursor(ParagraphText.Of(text, at, lineEnd), at, nodes));
        return end >= 0 && text.SkipBlanks(end, lineEnd) >= lineEnd;
    }

    private static string NameAt(string text, int at, int limit, out bool isClosing, out int after)
    {
        isClosing = text.HasAt(at, "</", limit);
        var start = at + (isClosing ? 2 : 1);
        after = start;
        while (after < limit && (MarkdownTag.IsLetter(text[after]) || (after > start && text[after] is (>= '0' and <= '9') or '-')))
        {
            after++;
        }

        return text.Substring(start, after - start);
    }

    private static bool IsVerbatim(string name) => _verbatim.Contains(name, StringComparer.OrdinalIgnoreCase);
}
