namespace CourseKit.Syntax;

/// <summary>Finds code spans and comments in running text.</summary>
/// <param name="limit">Where the container ends: a comment may reach beyond its paragraph, not beyond that.</param>
internal sealed class InlineScanner(
    SourceText source, int limit, NodePlacer nodes, List<VerbatimRegion> regions, ICollection<Diagnostic> diagnostics)
{
    private readonly string _text = source.Text;
    private bool _noCommentEnd;

    /// <summary>Gives the offset to go on from, further on than <paramref name="end"/> when a comment reaches beyond.</summary>
    public int Scan(int start, int end, CodeRuns runs)
    {
        var at = start;
        while (at < end)
        {
            if (nodes.NextStart <= at) at = Math.Max(at, nodes.PlaceNext(ShortcodePlace.Prose));
            else if (_text[at] == '\\' && nodes.NextStart > at + 1) at += 2;
            else if (_text[at] == '`') at = ScanCodeSpan(at, end, runs);
            else if (_text[at] == '<' && _text.HasAt(at, "<!--", limit)) at = ScanComment(at);
            else at++;
        }

        return Math.Max(Math.Min(at, limit), end);
    }

    private int ScanCodeSpan(int at, int end, CodeRuns runs)
    {
        var length = CodeRuns.LengthAt(_text, at, Math.Min(end, nodes.NextStart));
        var close = runs.Next(length, at + length);
        if (close < 0) return at + length;
        regions.Add(new VerbatimRegion(VerbatimKind.CodeSpan, TextSpan.FromBounds(at, close + length)));
        nodes.PlaceUntil(close + length, ShortcodePlace.CodeSpan);
        return close + length;
    }

    private int ScanComment(int at)
    {
        if (_noCommentEnd) return at + 1;
        if (FindCommentEnd(at) is not { } end)
        {
            _noCommentEnd = true;
            diagnostics.Add(CommentNotClosed.At(source, new TextSpan(at, "<!--".Length)));
            return at + 1;
        }

        regions.Add(new VerbatimRegion(VerbatimKind.Comment, TextSpan.FromBounds(at, end)));
        nodes.PlaceUntil(end, ShortcodePlace.Comment);
        return end;
    }

    private int? FindCommentEnd(int start)
    {
        var ahead = nodes.Rest;

        // '<!-->' is a whole comment.
        var from = start + 2;
        var found = -1;
        while (true)
        {
            if (found < from) found = _text.IndexOf("-->", from, limit - from, StringComparison.Ordinal);
            if (found < 0) return null;
            if (ahead.NextStart > found) return found + "-->".Length;
            from = Math.Max(from, ahead.Next!.IsReview ? ahead.Next.Tag.Span.End : ahead.Next.Span.End);
            if (ahead.Next.IsReview) ahead.Enter();
            else ahead.Skip();
        }
    }
}
