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
    private readonly ICollection<Diagnostic> _diagnostics;
    private readonly List<VerbatimRegion> _regions = [];
    private readonly NodePlacer _nodes;
    private readonly InlineScanner _inlines;
    private readonly BlockContainers _containers;

    // Shortcodes are placed when their paragraph or fence has ended; this one runs ahead, line by line.
    private NodeCursor _ahead;
    private int _paragraph = -1;

    private VerbatimScanner(
        SourceText source, TextSpan span, IReadOnlyList<ShortcodeNode> nodes, ShortcodePlace outer, bool isPage, ICollection<Diagnostic> diagnostics)
    {
        _source = source;
        _text = source.Text;
        _end = span.End;
        _diagnostics = diagnostics;
        _ahead = new NodeCursor(nodes);
        _nodes = new NodePlacer(source, _ahead, outer, diagnostics);
        _inlines = new InlineScanner(source, span.End, _nodes, _regions, diagnostics);
        _containers = new BlockContainers(_text, isPage ? 0 : CommonIndent.Of(_text, span, nodes));
    }

    /// <param name="outer">Where the container itself stands.</param>
    /// <param name="isPage">False for the inner text of a shortcode, which may be indented as a whole.</param>
    public static VerbatimMap ScanMarkdown(
        SourceText source, TextSpan span, IReadOnlyList<ShortcodeNode> nodes, ShortcodePlace outer, bool isPage, ICollection<Diagnostic> diagnostics)
    {
        var scanner = new VerbatimScanner(source, span, nodes, outer, isPage, diagnostics);
        for (var at = span.Start; at < span.End;) at = scanner.ScanLine(at);
        for (var at = span.End; scanner._paragraph >= 0;) at = scanner.EndParagraph(at);
        return new VerbatimMap(scanner._regions, scanner._nodes.Placed);
    }

    /// <summary>HTML has comments, and none of Markdown's code.</summary>
    public static VerbatimMap ScanHtml(
        SourceText source, TextSpan span, IReadOnlyList<ShortcodeNode> nodes, ShortcodePlace outer, ICollection<Diagnostic> diagnostics)
    {
        var scanner = new VerbatimScanner(source, span, nodes, outer, isPage: true, diagnostics);
        scanner._inlines.Scan(span.Start, span.End, new CodeRuns(source.Text, 0, 0, default));
        return new VerbatimMap(scanner._regions, scanner._nodes.Placed);
    }

    /// <summary>Text that is no markup at all; a review block in it is text too.</summary>
    public static VerbatimMap ScanRaw(
        SourceText source, TextSpan span, IReadOnlyList<ShortcodeNode> nodes, ShortcodePlace outer, ICollection<Diagnostic> diagnostics)
    {
        var scanner = new VerbatimScanner(source, span, nodes, outer, isPage: true, diagnostics);
        scanner._nodes.PlaceUntil(span.End, ShortcodePlace.Prose, isRaw: true);
        return new VerbatimMap([], scanner._nodes.Placed);
    }

    private int ScanLine(int start)
    {
        var lineEnd = LineEnd(ref _ahead, start, entersReviews: false);
        var next = AfterLineEnding(lineEnd);
        if (start > 0 && _paragraph >= 0 && _text[start - 1] is not ('\n' or '\r')) return next;
        var line = _containers.Read(start, lineEnd);
        var fence = line.Indent < 4 && !line.IsBlank ? CodeFence.OpensAt(_text, line.Content, lineEnd) : null;
        var isHeading = !line.IsBlank && line.Content < _end && _text[line.Content] == '#';
        if (line.StartsBlock || isHeading || fence is not null)
        {
            var resumed = EndParagraph(start);
            if (resumed > start) return resumed;
        }

        if (line.IsBlank) return next;
        if (fence is { } opening && TakeFence(opening, next) is { } fenceEnd) return AfterLineEnding(fenceEnd);
        if (_paragraph < 0 && line.Indent >= 4) return TakeIndentedCode(start, lineEnd, next);
        if (_paragraph < 0) _paragraph = start;
        return isHeading ? EndParagraph(next) : next;
    }

    /// <summary>Looks through the paragraph that ends at an offset; gives the offset to go on from, further on when a comment reaches beyond.</summary>
    private int EndParagraph(int end)
    {
        if (_paragraph < 0) return end;
        var start = _paragraph;
        _paragraph = -1;
        var reached = _inlines.Scan(start, end, new CodeRuns(_text, start, end, _nodes.Rest));
        if (reached > end)
        {
            _ahead = _nodes.Rest;
            if (_text[reached - 1] is not ('\n' or '\r') && reached < _end) _paragraph = reached;
        }

        return reached;
    }

    private int TakeIndentedCode(int start, int lineEnd, int next)
    {
        _regions.Add(new VerbatimRegion(VerbatimKind.IndentedCode, TextSpan.FromBounds(start, lineEnd)));
        _nodes.PlaceUntil(lineEnd, ShortcodePlace.Prose);
        return next;
    }

    private int? TakeFence(CodeFence fence, int next)
    {
        var known = _containers.Innermost.UnclosedFence;
        var mark = fence.Mark == '`' ? 0 : 1;
        if (fence.Length >= known[mark]) return null;
        if (FindFenceEnd(fence, next) is not { } end)
        {
            // Said once for a container. What follows is read as if the fence were not there, so that the rest of the page is still checked.
            if (known.All(length => length == int.MaxValue)) _diagnostics.Add(CodeFenceNotClosed.At(_source, fence));
            known[mark] = fence.Length;
            return null;
        }

        _regions.Add(new VerbatimRegion(VerbatimKind.CodeFence, TextSpan.FromBounds(fence.Span.Start, end)));
        _nodes.PlaceUntil(end, ShortcodePlace.CodeFence);
        _ahead = _nodes.Rest;
        return end;
    }

    private int? FindFenceEnd(CodeFence fence, int at)
    {
        var nodes = _ahead;
        while (at < _end)
        {
            var lineEnd = LineEnd(ref nodes, at, entersReviews: true);
            if (!_containers.Continues(at, lineEnd, out var line)) return null;
            if (fence.IsClosedBy(line)) return lineEnd;
            at = AfterLineEnding(lineEnd);
        }

        return null;
    }

    /// <summary>The end of a line as Markdown sees it: a shortcode over several lines is part of one.</summary>
    private int LineEnd(ref NodeCursor nodes, int at, bool entersReviews)
    {
        var end = _text.LineEnd(at, _end);
        while (nodes.NextStart < end)
        {
            var node = nodes.Next!;
            var entered = entersReviews && node.IsReview;
            at = Math.Max(at, entered ? node.Tag.Span.End : node.Span.End);
            if (entered) nodes.Enter();
            else nodes.Skip();

            // Searched again only when the shortcode reached beyond: a line of nothing but shortcodes is read once.
            if (at > end) end = _text.LineEnd(at, _end);
        }

        return end;
    }

    private int AfterLineEnding(int at)
    {
        if (at >= _end) return _end;
        return at + (_text.HasAt(at, "\r\n", _end) ? 2 : 1);
    }
}
