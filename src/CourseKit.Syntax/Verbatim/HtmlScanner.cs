namespace CourseKit.Syntax;

/// <summary>How far a comment in HTML may reach, with the text of review blocks in it.</summary>
internal enum HtmlReach
{
    All,

    /// <summary>Up to the blank line at which Markdown ends the HTML.</summary>
    BlankLine,
    Line,
}

/// <summary>Finds the comments of raw HTML: not in the values of attributes, nor in elements whose text is no markup.</summary>
internal sealed class HtmlScanner(
    SourceText source, NodePlacer nodes, CommentEnds comments, List<VerbatimRegion> regions, ICollection<Diagnostic> diagnostics)
{
    private static readonly string[] _plain = ["script", "style", "textarea", "title"];

    private readonly string _text = source.Text;
    private readonly FormulaSpans _formulas = new(source.Text);
    private bool _noCommentEnd;

    public void Scan(ParagraphText html, HtmlReach reach)
    {
        for (var at = html.Start; at < html.End;)
        {
            if (nodes.NextStart <= at) at = Math.Max(at, nodes.PlaceNext(ShortcodePlace.Prose));
            else if (reach == HtmlReach.BlankLine && _text[at] is '$' or '\\') at = Math.Max(at + 1, AfterFormula(html, at));
            else if (_text[at] != '<') at++;
            else if (HtmlComment.OpensAt(_text, at, html.End)) at = ScanComment(at, html.End, reach);
            else at = nodes.PlaceUntil(AfterTag(html, at), ShortcodePlace.Prose);
        }
    }

    /// <summary>In HTML that Markdown goes on behind, formulas are found as in its text.</summary>
    private int AfterFormula(ParagraphText html, int at) => _formulas.SkipAt(at, Math.Min(html.End, nodes.NextStart));

    private int ScanComment(int at, int limit, HtmlReach reach)
    {
        if (_noCommentEnd) return at + 1;
        if (FindCommentEnd(at, limit, reach) is not { } end)
        {
            _noCommentEnd = reach == HtmlReach.All;
            diagnostics.Add(reach == HtmlReach.All ? CommentNotClosed.At(source, at) : CommentNotClosed.InHtml(source, at));
            return at + 1;
        }

        regions.Add(new VerbatimRegion(VerbatimKind.Comment, TextSpan.FromBounds(at, end)));
        nodes.PlaceUntil(end, ShortcodePlace.Comment);
        return end;
    }

    private int? FindCommentEnd(int start, int limit, HtmlReach reach)
    {
        var end = comments.Find(start, nodes.Rest);
        if (end < 0 || end > limit) return null;
        var isCut = reach switch
        {
            HtmlReach.BlankLine => CommentEnds.HasBlankLine(_text, start, end),
            HtmlReach.Line => _text.LineEnd(start, end) < end,
            _ => false,
        };
        return isCut ? null : end;
    }

    /// <summary>
    /// The offset after the tag that begins here, and after what it holds as plain text; after the one character when none begins.
    /// </summary>
    private int AfterTag(ParagraphText html, int at)
    {
        var name = at + 1;
        if (_text.HasAt(at, "</", html.End)) name++;
        var nameEnd = name;
        while (nameEnd < html.End && char.IsLetterOrDigit(_text[nameEnd])) nameEnd++;
        if (nameEnd == name || !char.IsLetter(_text[name])) return at + 1;
        var end = TagEnd(new ParagraphCursor(html, nameEnd, nodes.Rest));
        var isClosing = name > at + 1;
        var element = isClosing ? null : Array.Find(_plain, plain => IsName(plain, name, nameEnd));
        if (element is null) return end;
        var close = _text.IndexOf("</" + element, end, html.End - end, StringComparison.OrdinalIgnoreCase);
        return close < 0 ? html.End : close;
    }

    private bool IsName(string element, int start, int end) =>
        end - start == element.Length && string.Compare(_text, start, element, 0, element.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>
    /// As a browser reads it: a quote is one only behind <c>=</c>, and a tag that never ends is one to the end of the text.
    /// </summary>
    private static int TagEnd(ParagraphCursor cursor)
    {
        var last = '\0';
        while (!cursor.AtEnd)
        {
            var c = cursor.Current;
            cursor.Move();
            if (c == '>') break;
            if (last == '=' && c is '"' or '\'') cursor.MovePast(c, escapes: false);
            if (!c.IsBlank()) last = c;
        }

        return cursor.At;
    }
}
