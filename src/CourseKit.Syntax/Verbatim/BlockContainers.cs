namespace CourseKit.Syntax;

/// <summary>
/// Follows block quotes and list items from line to line, as far as it takes to find code fences in them. Simpler than CommonMark on
/// purpose (a lazy line leaves its container), and linear: each mark that is matched costs characters of the line.
/// </summary>
internal sealed class BlockContainers(string text, int baseIndent)
{
    private readonly List<Container> _open = [new Container(IsQuote: false, Width: 0)];

    // Places of the quotes in _open.
    private readonly List<int> _quotes = [];

    /// <summary>The innermost container; the page itself when in none.</summary>
    public Container Innermost => _open[_open.Count - 1];

    /// <summary>Leaves the containers that a line does not continue, enters those it opens.</summary>
    public BlockLine Read(int start, int end)
    {
        var line = new LineCursor(text, start, end);
        line.SkipBlanks(baseIndent);
        var matched = Match(ref line, out var isBlank);
        var changed = matched < _open.Count;
        if (changed) CloseFrom(matched);
        if (isBlank) return new BlockLine(line.At, Indent: 0, IsBlank: true, StartsBlock: true);
        var indent = line.SkipBlanks(int.MaxValue);
        if (indent < 4 && !IsThematicBreak(line)) changed |= OpenContainers(ref line, ref indent);
        return new BlockLine(line.At, indent, IsBlank: false, changed);
    }

    /// <summary>True when a line stays in all the open containers; <paramref name="content"/> is then where its content starts.</summary>
    public bool Continues(int start, int end, out LineCursor content)
    {
        content = new LineCursor(text, start, end);
        content.SkipBlanks(baseIndent);
        return Match(ref content, out _) == _open.Count;
    }

    private int Match(ref LineCursor line, out bool isBlank)
    {
        var quotes = 0;
        isBlank = line.IsBlank;
        for (var i = 1; i < _open.Count; i++)
        {
            if (_open[i].IsQuote)
            {
                if (!SkipQuoteMark(ref line)) return i;
                isBlank = line.IsBlank;
                quotes++;
                continue;
            }

            // A blank line stays in every list item, up to the next quote.
            if (isBlank) return quotes < _quotes.Count ? _quotes[quotes] : _open.Count;
            var before = line;
            if (line.SkipBlanks(_open[i].Width) >= _open[i].Width) continue;
            line = before;
            return i;
        }

        return _open.Count;
    }

    private bool OpenContainers(ref LineCursor line, ref int indent)
    {
        var opened = false;
        while (indent < 4)
        {
            if (line.Current == '>')
            {
                line.Advance(1);
                line.SkipBlanks(1);
                _quotes.Add(_open.Count);
                _open.Add(new Container(IsQuote: true, Width: 0));
            }
            else if (ListMarkerLength(line) is var length and > 0)
            {
                line.Advance(length);
                _open.Add(new Container(IsQuote: false, indent + length + SkipAfterMarker(ref line)));
            }
            else
            {
                break;
            }

            opened = true;
            indent = line.SkipBlanks(int.MaxValue);
        }

        return opened;
    }

    private static bool SkipQuoteMark(ref LineCursor line)
    {
        var before = line;
        if (line.SkipBlanks(4) < 4 && line.Current == '>')
        {
            line.Advance(1);
            line.SkipBlanks(1);
            return true;
        }

        line = before;
        return false;
    }

    /// <summary>One column after the marker, or up to four when the content is indented; five or more are code in the item.</summary>
    private static int SkipAfterMarker(ref LineCursor line)
    {
        if (line.IsBlank) return 1;
        var ahead = line;
        var blanks = ahead.SkipBlanks(5);
        if (blanks < 5) line = ahead;
        else line.SkipBlanks(1);
        return blanks < 5 ? blanks : 1;
    }

    private static int ListMarkerLength(LineCursor line)
    {
        var digits = 0;
        while (digits < 10 && line.Peek(digits) is >= '0' and <= '9') digits++;
        var isMarker = digits == 0 ? line.Current is '-' or '+' or '*' : digits < 10 && line.Peek(digits) is '.' or ')';
        return isMarker && line.Peek(digits + 1).IsBlank() ? digits + 1 : 0;
    }

    private static bool IsThematicBreak(LineCursor line)
    {
        var mark = line.Current;
        if (mark is not ('-' or '*' or '_')) return false;
        var count = 0;
        for (; !line.AtEnd; line.Advance(1))
        {
            if (line.Current == mark) count++;
            else if (!line.Current.IsBlank()) return false;
        }

        return count >= 3;
    }

    private void CloseFrom(int index)
    {
        _open.RemoveRange(index, _open.Count - index);
        while (_quotes.Count > 0 && _quotes[_quotes.Count - 1] >= index) _quotes.RemoveAt(_quotes.Count - 1);
    }
}
