namespace CourseKit.Syntax;

/// <summary>The marks with which quotes, list items and footnotes begin.</summary>
internal static class ContainerMarks
{
    private const int LongestLabel = 999;

    public static bool SkipQuote(ref LineCursor line)
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

    /// <summary>The length of a list item's mark; 0 where none begins.</summary>
    public static int ItemLength(LineCursor line)
    {
        var digits = 0;
        while (digits < 10 && line.Peek(digits) is >= '0' and <= '9') digits++;
        var isMarker = digits == 0 ? line.Current is '-' or '+' or '*' : digits < 10 && line.Peek(digits) is '.' or ')';
        return isMarker && line.Peek(digits + 1).IsBlank() ? digits + 1 : 0;
    }

    /// <summary>One column after the mark, or up to four when the content is indented; five or more are code in the item.</summary>
    public static int SkipAfterItem(ref LineCursor line)
    {
        if (line.IsBlank) return 1;
        var ahead = line;
        var blanks = ahead.SkipBlanks(5);
        if (blanks < 5) line = ahead;
        else line.SkipBlanks(1);
        return blanks < 5 ? blanks : 1;
    }

    /// <summary>
    /// Whether an item may begin in the middle of a paragraph. A number in running text that happens to begin a line is no list, nor is a
    /// mark
    /// with nothing behind it, nor what divides the head of a table from its rows.
    /// </summary>
    public static bool ItemInterrupts(LineCursor line, int length)
    {
        if (BlockStarts.IsUnderline(line) || BlockStarts.IsTableDivider(line)) return false;
        if (line.Current is >= '0' and <= '9' && !(line.Current == '1' && length == 2)) return false;
        line.Advance(length);
        return !line.IsBlank;
    }

    /// <summary>The length of <c>[^label]:</c>; 0 where no footnote begins.</summary>
    public static int FootnoteLength(LineCursor line)
    {
        if (line.Current != '[' || line.Peek(1) != '^') return 0;
        for (var length = 2; length < LongestLabel; length++)
        {
            if (line.Peek(length) == ']') return line.Peek(length + 1) == ':' ? length + 2 : 0;
            if (line.Peek(length) is '[' or '\n') return 0;
            if (line.Peek(length) == '\\') length++;
        }

        return 0;
    }
}
