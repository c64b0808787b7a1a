namespace CourseKit.Syntax;

/// <summary>
/// Finds code fences, code spans and comments in one container: the body of a page or the inner text of a shortcode. Shortcodes are
/// opaque to it, as they are to Markdown; but a review block in code or in a comment is text, and is looked into.
/// </summary>
internal sealed class VerbatimScanner
{
    private readonly SourceText _source;
    private readonly string _text;
    private readonly int _end;
    private readonly PageLines _lines;
    private readonly ICollection<Diagnostic> _diagnostics;
    private readonly List<VerbatimRegion> _regions = [];
    private readonly NodePlacer _nodes;
    private readonly InlineScanner _inlines;
    private readonly HtmlScanner _html;
    private readonly CommentEnds _comments;
    private readonly DisplayLines _displays;
    private readonly BlockContainers _containers;
    private readonly bool _isPrompts;

    // Shortcodes are placed when their paragraph or fence has ended; this one runs ahead, line by line.
    private NodeCursor _ahead;
    private ParagraphText? _paragraph;
    private bool _isTable;

    private VerbatimScanner(
        SourceText source, TextSpan span, IReadOnlyList<ShortcodeNode> nodes, ShortcodePlace outer, ScanScope scope,
        ICollection<Diagnostic> diagnostics)
    {
        _source = source;
        _text = source.Text;
        _end = span.End;
        _lines = new PageLines(_text, _end);
        _diagnostics = diagnostics;
        _ahead = new NodeCursor(nodes);
        _nodes = new NodePlacer(source, _ahead, outer, diagnostics);
        _comments = new CommentEnds(_text, _end);
        _isPrompts = scope == ScanScope.Prompts;
        _inlines = new InlineScanner(source, _nodes, _regions, diagnostics, _isPrompts);
        _html = new HtmlScanner(source, _nodes, _comments, _regions, diagnostics);
        _displays = new DisplayLines(_text, _end);
        _containers = new BlockContainers(_text, scope == ScanScope.Page ? 0 : CommonIndent.Of(_text, span, nodes), _end);
    }

    /// <param name="outer">Where the container itself stands.</param>
    public static VerbatimMap ScanMarkdown(
        SourceText source, TextSpan span, IReadOnlyList<ShortcodeNode> nodes, ShortcodePlace outer, ScanScope scope,
        ICollection<Diagnostic> diagnostics)
    {
        var scanner = new VerbatimScanner(source, span, nodes, outer, scope, diagnostics);
        for (var at = span.Start; at < span.End;) at = scanner.ScanLine(at);
        scanner.EndParagraph();
        return new VerbatimMap(scanner._regions, scanner._nodes.Placed);
    }

    /// <summary>HTML has comments, and none of Markdown's code.</summary>
    public static VerbatimMap ScanHtml(
        SourceText source, TextSpan span, IReadOnlyList<ShortcodeNode> nodes, ShortcodePlace outer, ICollection<Diagnostic> diagnostics)
    {
        var scanner = new VerbatimScanner(source, span, nodes, outer, ScanScope.Page, diagnostics);
        scanner._html.Scan(ParagraphText.Of(source.Text, span.Start, span.End), HtmlReach.All);
        return new VerbatimMap(scanner._regions, scanner._nodes.Placed);
    }

    /// <summary>Text that is no markup at all; a review block in it is text too.</summary>
    public static VerbatimMap ScanRaw(
        SourceText source, TextSpan span, IReadOnlyList<ShortcodeNode> nodes, ShortcodePlace outer, ICollection<Diagnostic> diagnostics)
    {
        var scanner = new VerbatimScanner(source, span, nodes, outer, ScanScope.Page, diagnostics);
        scanner._nodes.PlaceUntil(span.End, ShortcodePlace.Prose, isRaw: true);
        return new VerbatimMap([], scanner._nodes.Placed);
    }

    private int ScanLine(int start)
    {
        var nodes = _ahead;
        var lineEnd = _lines.End(ref _ahead, start, entersReviews: false);
        var next = _lines.After(lineEnd);
        var line = _containers.Read(start, lineEnd, _paragraph is not null, nodes);
        if (IsInFormula(line, nodes)) line = line with { Start = BlockStart.Text };
        if (line.Start != BlockStart.Text || line.LeavesParagraph)
        {
            EndParagraph();
            _isTable = false;
        }

        switch (line.Start)
        {
            case BlockStart.Fence when TakeFence(line.Content, lineEnd, nodes) is { } fenceEnd:
                return _lines.After(fenceEnd);
            case BlockStart.Comment when TakeComment(line.Content) is { } commentEnd:
                return commentEnd;
            case BlockStart.Html:
                return TakeHtml(line, lineEnd, next, nodes);
            case BlockStart.IndentedCode:
                return TakeIndentedCode(start, lineEnd, next);
            case BlockStart.Blank or BlockStart.Rule:
                _nodes.PlaceUntil(next, ShortcodePlace.Prose);
                return next;
        }

        // What stands in a row of a table ends with it: each is a paragraph to the marks within lines.
        if (_isTable || (_paragraph is not null && BeginsTable(_paragraph, line, lineEnd)))
        {
            EndParagraph();
            _isTable = line.Start == BlockStart.Text;
        }

        _paragraph ??= new ParagraphText(_text, line.Content);
        _paragraph.AddLine(start, line.Content, next);
        _paragraph.HasReportedComment |= line.Start == BlockStart.Comment;
        if (line.Start == BlockStart.Heading) EndParagraph();
        else if (line.Start == BlockStart.Text) next = _displays.AddTo(_paragraph, _containers, line.Content, next, _ahead.NextStart);
        return next;
    }

    private bool BeginsTable(ParagraphText paragraph, BlockLine line, int lineEnd) =>
        line.Start == BlockStart.Text
        && PipeRow.IsDelimiter(_text, line.Content, lineEnd)
        && _text.IndexOf('|', paragraph.LastLine, paragraph.End - paragraph.LastLine) >= 0;

    private bool IsInFormula(BlockLine line, NodeCursor nodes) =>
        line.Start == BlockStart.Comment && _paragraph is not null && _displays.Holds(_paragraph, line.Content, nodes.NextStart);

    private void EndParagraph()
    {
        if (_paragraph is not { } paragraph) return;
        _paragraph = null;
        var cursor = new ParagraphCursor(paragraph, paragraph.Start, _nodes.Rest);
        while (!_isTable && LinkTarget.SkipDefinition(ref cursor))
        {
        }

        _inlines.Scan(paragraph, _nodes.PlaceUntil(cursor.At, ShortcodePlace.Prose));
    }

    private int TakeIndentedCode(int start, int lineEnd, int next)
    {
        _regions.Add(new VerbatimRegion(VerbatimKind.IndentedCode, TextSpan.FromBounds(start, lineEnd)));
        _nodes.PlaceUntil(lineEnd, ShortcodePlace.Prose);
        return next;
    }

    private int? TakeFence(int start, int lineEnd, NodeCursor nodes)
    {
        var fence = CodeFence.OpensAt(_text, start, lineEnd, nodes)!.Value;
        var known = _containers.Innermost.UnclosedFence;
        var mark = fence.Mark == '`' ? 0 : 1;
        if (fence.Length >= known[mark]) return null;
        if (FindFenceEnd(fence) is not { } end)
        {
            // Said once for a container. What follows is read as if the fence were not there, so that the rest of the page is still
            // checked.
            if (known.All(length => length == int.MaxValue)) _diagnostics.Add(CodeFenceNotClosed.At(_source, fence));
            known[mark] = fence.Length;
            return null;
        }

        _regions.Add(new VerbatimRegion(VerbatimKind.CodeFence, TextSpan.FromBounds(fence.Span.Start, end)));
        _nodes.PlaceUntil(end, ShortcodePlace.CodeFence);
        _ahead = _nodes.Rest;
        return end;
    }

    private int? FindFenceEnd(CodeFence fence)
    {
        var nodes = _nodes.Rest;
        for (var at = _lines.NextInText(ref nodes, fence.Span.Start); at < _end;)
        {
            var lineEnd = _lines.End(ref nodes, at, entersReviews: true);
            if (!_containers.Continues(at, lineEnd, inFence: true, out var line)) return null;
            if (fence.IsClosedBy(line)) return lineEnd;
            at = _lines.After(lineEnd);
        }

        return null;
    }

    /// <summary>
    /// A comment that begins a line reaches over blank lines, up to the end of its quote or list item. What follows on that line is HTML.
    /// </summary>
    private int? TakeComment(int start)
    {
        var container = _containers.Innermost;
        if (container.HasUnclosedComment) return null;
        var end = _comments.Find(start, _nodes.Rest);
        if (end < 0 || !ContinuesTo(start, end))
        {
            container.HasUnclosedComment = true;
            _diagnostics.Add(CommentNotClosed.At(_source, start));
            return null;
        }

        _regions.Add(new VerbatimRegion(VerbatimKind.Comment, TextSpan.FromBounds(start, end)));
        _nodes.PlaceUntil(end, ShortcodePlace.Comment);
        _ahead = _nodes.Rest;
        var lineEnd = _lines.End(ref _ahead, end, entersReviews: false);
        var rest = ParagraphText.Of(_text, end, _lines.After(lineEnd));
        // Of a prompt the comment is taken out before it is read as Markdown.
        if (_isPrompts) _paragraph = rest;
        else _html.Scan(rest, HtmlReach.Line);
        return rest.End;
    }

    /// <summary>Whether the container of a line goes on up to an offset.</summary>
    private bool ContinuesTo(int start, int end)
    {
        var nodes = _nodes.Rest;
        for (var at = _lines.NextInText(ref nodes, start); at < end; at = _lines.NextInText(ref nodes, at))
        {
            var ahead = nodes;
            if (!_containers.Continues(at, _lines.End(ref ahead, at, entersReviews: true), inFence: false, out _)) return false;
        }

        return true;
    }

    private int TakeHtml(BlockLine line, int lineEnd, int next, NodeCursor nodes)
    {
        var html = new ParagraphText(_text, line.Content);
        html.AddLine(line.Content, line.Content, next);
        var isOver = HtmlBlock.EndsOn(line.Html, _text, line.Content, lineEnd, nodes);
        while (!isOver && next < _end)
        {
            var (start, ahead) = (next, _ahead);
            lineEnd = _lines.End(ref ahead, start, entersReviews: false);
            if (!_containers.Continues(start, lineEnd, inFence: false, out var content)) break;
            if (content.IsBlank && HtmlBlock.EndsBeforeBlankLine(line.Html)) break;
            next = _lines.After(lineEnd);
            html.AddLine(start, content.At, next);
            isOver = HtmlBlock.EndsOn(line.Html, _text, content.At, lineEnd, _ahead);
            _ahead = ahead;
        }

        if (HtmlBlock.EndsBeforeBlankLine(line.Html)) _html.Scan(html, HtmlReach.BlankLine);
        else if (line.Html == HtmlBlockKind.Verbatim) _html.Scan(html, HtmlReach.All);
        else _nodes.PlaceUntil(next, ShortcodePlace.Prose);
        _ahead = _nodes.Rest;
        return next;
    }
}
