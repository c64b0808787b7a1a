namespace CourseKit.Syntax;

/// <summary>
/// Finds the code spans and comments of a paragraph, and steps over all else in which their marks mean nothing: addresses, titles, tags,
/// formulas.
/// </summary>
/// <param name="inPrompts">Whether a line may end in attributes, and not only a paragraph.</param>
internal sealed class InlineScanner(
    SourceText source, NodePlacer nodes, List<VerbatimRegion> regions, ICollection<Diagnostic> diagnostics, bool inPrompts)
{
    private readonly string _text = source.Text;
    private readonly FormulaSpans _formulas = new(source.Text);
    private readonly ClosingMarks _closing = new(source.Text);
    private ParagraphText _paragraph = new(source.Text, 0);
    private CodeRuns _runs = CodeRuns.None;
    private OpenBrackets _brackets = new();
    private bool _noCommentEnd;
    private bool _noDeclarationEnd;

    // Where the last link, code span, tag or mark of emphasis ended.
    private int _after;

    public void Scan(ParagraphText paragraph, int start)
    {
        _paragraph = paragraph;
        _runs = new CodeRuns(_text, start, paragraph.End, nodes.Rest);
        _brackets = new OpenBrackets();
        _noCommentEnd = _noDeclarationEnd = false;
        _after = -1;
        for (var at = start; at < paragraph.End;)
        {
            at = nodes.NextStart <= at ? Math.Max(at, nodes.PlaceNext(ShortcodePlace.Prose)) : Step(at);
        }
    }

    /// <summary>Gives the offset to go on from.</summary>
    private int Step(int at)
    {
        switch (_text[at])
        {
            case '\\':
                return SkipFormula(at) is var formula && formula > at ? formula : at + (nodes.NextStart > at + 1 ? 2 : 1);
            case '$':
                return Math.Max(at + 1, SkipFormula(at));
            case '`':
                return ScanCodeSpan(at);
            case '<':
                return HtmlComment.OpensAt(_text, at, _paragraph.End) ? ScanComment(at) : Past(at, AngleEnd(at));
            case '!' when _text.HasAt(at, "![", _paragraph.End) && nodes.NextStart > at + 1:
                _brackets.Open(isImage: true);
                return at + 2;
            case '[':
                _brackets.Open(isImage: false);
                return at + 1;
            case ']':
                return Past(at, CloseBracket(at));
            case '{' when at == _paragraph.Start || _text[at - 1] != '{':
                return Past(at, MarkdownAttributes.End(Cursor(at), at == _paragraph.Start, _after == at, inPrompts));
            case '*' or '_' or '~' or '^' or '=' or '+':
                return _after = at + 1;
            default:
                return at + 1;
        }
    }

    /// <summary>Past what ends at <paramref name="end"/>, with the shortcodes in it; past the one character when nothing does.</summary>
    private int Past(int at, int end)
    {
        if (end < 0) return at + 1;
        return _after = nodes.PlaceUntil(end, ShortcodePlace.Prose);
    }

    private int CloseBracket(int at)
    {
        if (!_brackets.Close(out var isImage) || !_text.HasAt(at, "](", _paragraph.End) || nodes.NextStart == at + 1) return -1;
        var end = LinkTarget.End(Cursor(at + 1));
        if (end >= 0 && !isImage) _brackets.LinkFound();
        return end;
    }

    private int AngleEnd(int at)
    {
        var limit = _paragraph.End;
        if (_text.HasAt(at, "<?", limit)) return AfterMark(at + 2, "?>");
        if (_text.HasAt(at, "<![CDATA[", limit)) return AfterMark(at + 9, "]]>");
        if (_text.HasAt(at, "<!", limit)) return DeclarationEnd(at);
        var autolink = MarkdownTag.AutolinkEnd(Cursor(at));
        return autolink >= 0 ? autolink : MarkdownTag.End(Cursor(at));
    }

    private int DeclarationEnd(int at)
    {
        var cursor = Cursor(at + 2);
        if (_noDeclarationEnd || !MarkdownTag.IsLetter(cursor.Current)) return -1;
        _noDeclarationEnd = !cursor.MovePast('>', escapes: false);
        return _noDeclarationEnd ? -1 : cursor.At;
    }

    /// <summary>The offset after the next mark outside of shortcodes; -1 when there is none.</summary>
    private int AfterMark(int from, string mark)
    {
        for (var ahead = nodes.Rest; ; ahead.Skip())
        {
            var limit = Math.Min(_paragraph.End, Math.Max(from, ahead.NextStart));
            var end = _closing.After(from, mark, limit, escapes: false);
            if (end >= 0 || ahead.NextStart >= _paragraph.End) return end;
            from = ahead.Next!.Span.End;
        }
    }

    /// <summary>A formula with code in it is none to the reader of formulas; and none goes on over a shortcode.</summary>
    private int SkipFormula(int at)
    {
        var end = _formulas.SkipAt(at, Math.Min(_paragraph.End, nodes.NextStart));
        return end > at && _text.IndexOf('`', at, end - at) >= 0 ? at : end;
    }

    private int ScanCodeSpan(int at)
    {
        var length = CodeRuns.LengthAt(_text, at, Math.Min(_paragraph.End, nodes.NextStart));

        // Behind an escaped backtick Markdig opens no code, though CommonMark does.
        var close = at > _paragraph.Start && _text[at - 1] == '`' ? -1 : _runs.Next(length, at + length);
        if (close < 0) return at + length;
        regions.Add(new VerbatimRegion(VerbatimKind.CodeSpan, TextSpan.FromBounds(at, close + length)));
        nodes.PlaceUntil(close + length, ShortcodePlace.CodeSpan);
        return _after = close + length;
    }

    private int ScanComment(int at)
    {
        if (_noCommentEnd) return at + 1;
        if (FindCommentEnd(at) is not { } end)
        {
            _noCommentEnd = true;
            if (!_paragraph.HasReportedComment) diagnostics.Add(CommentNotClosed.InParagraph(source, at));
            return at + 1;
        }

        regions.Add(new VerbatimRegion(VerbatimKind.Comment, TextSpan.FromBounds(at, end)));
        nodes.PlaceUntil(end, ShortcodePlace.Comment);
        return _after = end;
    }

    /// <summary>
    /// A comment in running text ends in its paragraph. A review block in it would be text there: one of several lines would end the
    /// paragraph.
    /// </summary>
    private int? FindCommentEnd(int start)
    {
        var end = HtmlComment.End(_text, start, _paragraph.End);
        for (var ahead = nodes.Rest; ahead.NextStart < end; ahead.Skip())
        {
            var node = ahead.Next!;
            var holdsEnd = node.Span.End >= end;
            if (node.IsReview && (holdsEnd || _text.LineEnd(node.Span.Start, node.Span.End) < node.Span.End)) return null;
            if (holdsEnd) end = HtmlComment.EndFrom(_text, node.Span.End, _paragraph.End);
        }

        return end < 0 ? null : end;
    }

    private ParagraphCursor Cursor(int at) => new(_paragraph, at, nodes.Rest);
}
