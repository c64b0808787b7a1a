namespace CourseKit.Syntax;

/// <summary>The mark that opens a fenced code block.</summary>
internal readonly record struct CodeFence(char Mark, int Length, TextSpan Span)
{
    private const int MinimumLength = 3;

    /// <summary>
    /// Takes the offset of a line's first character; null when no fence opens there. Backticks may not occur in the info string.
    /// </summary>
    /// <param name="nodes">The shortcodes from there on.</param>
    public static CodeFence? OpensAt(string text, int at, int lineEnd, NodeCursor nodes)
    {
        if (at >= lineEnd || text[at] is not ('`' or '~')) return null;
        var end = at;
        while (end < lineEnd && text[end] == text[at]) end++;
        if (end - at < MinimumLength) return null;
        if (text[at] == '`' && nodes.IndexOutside(text, "`", end, lineEnd) >= 0) return null;
        return new CodeFence(text[at], end - at, TextSpan.FromBounds(at, end));
    }

    /// <summary>True when the line holds nothing but a closing mark, at least as long as this one.</summary>
    public bool IsClosedBy(LineCursor line)
    {
        if (line.SkipBlanks(4) >= 4) return false;
        var length = 0;
        while (line.Current == Mark && !line.AtEnd)
        {
            line.Advance(1);
            length++;
        }

        return length >= Length && line.IsBlank;
    }
}
