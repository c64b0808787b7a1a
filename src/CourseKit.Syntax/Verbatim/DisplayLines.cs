namespace CourseKit.Syntax;

/// <summary>
/// The lines of a formula that begins a line: formulas are found before blocks are, so a line of theirs that looks like a list or a comment
/// is none.
/// </summary>
internal sealed class DisplayLines(string text, int end)
{
    private readonly FormulaSpans _formulas = new(text);
    private int _stretchEnd = -1;

    /// <summary>
    /// Adds the lines of the formula that begins at an offset, if one does; gives where the line after the last one starts.
    /// </summary>
    /// <param name="next">The start of the next line.</param>
    /// <param name="nextNode">Where the next shortcode starts: no formula goes on over one.</param>
    public int AddTo(ParagraphText paragraph, BlockContainers containers, int content, int next, int nextNode)
    {
        var opens = text.HasAt(content, "$$", end) || text.HasAt(content, "\\[", end) || text.HasAt(content, "\\begin{", end);
        if (!opens || paragraph.HasCommentMark) return next;
        var limit = Math.Min(StretchEnd(content), Math.Max(content, nextNode));
        var last = _formulas.SkipAt(content, limit);
        if (last <= next) return next;
        var lines = new List<(int Start, int Content, int Next)>();
        for (var start = next; start < last; start = lines[lines.Count - 1].Next)
        {
            var lineEnd = text.LineEnd(start, end);
            if (!containers.Continues(start, lineEnd, inFence: false, out var line)) return next;
            lines.Add((start, line.At, Math.Min(end, lineEnd + (text.HasAt(lineEnd, "\r\n", end) ? 2 : 1))));
        }

        foreach (var (start, lineContent, after) in lines) paragraph.AddLine(start, lineContent, after);
        return lines[lines.Count - 1].Next;
    }

    /// <summary>Whether a formula that begins in a paragraph goes on over the start of a line after it.</summary>
    public bool Holds(ParagraphText paragraph, int lineStart, int nextNode)
    {
        if (paragraph.HasCommentMark) return false;
        var formulas = new FormulaSpans(text);
        var limit = Math.Min(StretchEnd(paragraph.Start), nextNode);
        var at = paragraph.Start;
        while (at < Math.Min(lineStart, limit))
        {
            var after = text[at] is '$' or '\\' ? formulas.SkipAt(at, limit) : at;
            at = after > at ? after : at + (text[at] == '\\' ? 2 : 1);
        }

        return at > lineStart;
    }

    /// <summary>Where the next blank line begins.</summary>
    private int StretchEnd(int at)
    {
        if (at < _stretchEnd) return _stretchEnd;
        for (_stretchEnd = text.LineEnd(at, end); _stretchEnd < end; _stretchEnd = text.LineEnd(_stretchEnd, end))
        {
            var line = _stretchEnd + (text.HasAt(_stretchEnd, "\r\n", end) ? 2 : 1);
            var content = line;
            while (content < end && text[content] is ' ' or '\t' or '>') content++;
            if (content >= end || text[content] is '\n' or '\r') return _stretchEnd;
            _stretchEnd = content;
        }

        return _stretchEnd;
    }
}
