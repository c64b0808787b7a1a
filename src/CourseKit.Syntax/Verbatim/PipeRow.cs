namespace CourseKit.Syntax;

/// <summary>Cuts a line at its pipes, as GFM's tables do (its specification, 4.10).</summary>
public static class PipeRow
{
    /// <summary>
    /// The cells of a line, without the blanks around them. A pipe behind a backslash is text. When there are more cells than columns, a
    /// pipe in a code span is text as well: nobody means half a code span.
    /// </summary>
    public static List<TextSpan> Cells(string text, int start, int end, int columns)
    {
        var cells = Split(text, start, end, wholeCode: false);
        if (cells.Count <= columns || text.IndexOf('`', start, end - start) < 0) return cells;
        var whole = Split(text, start, end, wholeCode: true);
        return whole.Count < cells.Count ? whole : cells;
    }

    /// <summary>Whether a line says where the columns are, and how each is aligned: <c>|:--|--:|</c>. One without a pipe is none.</summary>
    public static bool IsDelimiter(string text, int start, int end)
    {
        Trim(text, ref start, ref end);
        if (start >= end || text[start] is not ('|' or ':' or '-') || text.IndexOf('|', start, end - start) < 0) return false;
        foreach (var cell in Split(text, start, end, wholeCode: false))
        {
            var (at, last) = (cell.Start, cell.End);
            if (at < last && text[at] == ':') at++;
            if (last > at && text[last - 1] == ':') last--;
            if (at >= last) return false;
            for (; at < last; at++)
            {
                if (text[at] != '-') return false;
            }
        }

        return true;
    }

    private static List<TextSpan> Split(string text, int start, int end, bool wholeCode)
    {
        Trim(text, ref start, ref end);
        if (start < end && text[start] == '|') start++;
        var cells = new List<TextSpan>();
        var code = wholeCode ? new CodeRuns(text, start, end, new NodeCursor([])) : null;
        var cell = start;
        for (var i = start; i < end; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == '`' && code is not null) i = PastCode(code, text, i, end) - 1;
            else if (text[i] == '|')
            {
                Add(cells, text, cell, i);
                cell = i + 1;
            }
        }

        if (cell < end || cells.Count == 0) Add(cells, text, cell, end);
        return cells;
    }

    private static int PastCode(CodeRuns code, string text, int at, int end)
    {
        var length = CodeRuns.LengthAt(text, at, end);
        var close = code.Next(length, at + length);
        return (close < 0 ? at : close) + length;
    }

    private static void Add(List<TextSpan> cells, string text, int start, int end)
    {
        Trim(text, ref start, ref end);
        cells.Add(TextSpan.FromBounds(start, end));
    }

    private static void Trim(string text, ref int start, ref int end)
    {
        while (start < end && text[start] is ' ' or '\t' or '\r') start++;
        while (end > start && text[end - 1] is ' ' or '\t' or '\r') end--;
    }
}
