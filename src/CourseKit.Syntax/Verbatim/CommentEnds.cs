namespace CourseKit.Syntax;

/// <summary>
/// Finds where a comment ends that may reach over many lines. Shortcodes in it are passed over, but a review block is text there.
/// </summary>
internal sealed class CommentEnds(string text, int limit)
{
    // What was found last holds for every opening between the one it was searched from and it, so that all of them together read the text
    // once.
    private int _from = -1;
    private int _end = -1;

    /// <summary>The offset after the comment that opens at an offset; -1 when it is never closed.</summary>
    /// <param name="ahead">The shortcodes from there on.</param>
    public int Find(int opening, NodeCursor ahead)
    {
        if (_from >= 0 && opening >= _from && (_end < 0 || opening + HtmlComment.Opening.Length < _end)) return _end;
        _from = opening;
        _end = HtmlComment.End(text, opening, limit);
        while (ahead.NextStart < _end)
        {
            var node = ahead.Next!;
            if (node.IsReview)
            {
                ahead.Enter();
                continue;
            }

            if (node.Span.End >= _end) _end = HtmlComment.EndFrom(text, node.Span.End, limit);
            ahead.Skip();
        }

        return _end;
    }

    /// <summary>Whether a stretch holds a line with nothing on it but the marks of quotes.</summary>
    public static bool HasBlankLine(string text, int start, int end)
    {
        for (var at = text.IndexOf('\n', start, end - start); at >= 0; at = text.IndexOf('\n', at, end - at))
        {
            at++;
            while (at < end && text[at] is ' ' or '\t' or '\r' or '>') at++;
            if (at < end && text[at] == '\n') return true;
        }

        return false;
    }
}
