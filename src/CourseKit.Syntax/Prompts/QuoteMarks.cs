namespace CourseKit.Syntax;

/// <summary>
/// The marks <c>&gt;</c> before the lines of a review block that stands in quotes or in callouts that are written as such.
/// </summary>
internal static class QuoteMarks
{
    /// <summary>How many there are on a line before an offset, when nothing but blanks and the marks of lists stands beside them.</summary>
    public static int Before(string text, int offset)
    {
        var count = 0;
        for (var at = offset - 1; at >= 0 && text[at] is not ('\n' or '\r'); at--)
        {
            if (text[at] == '>') count++;
            else if (text[at] is not (' ' or '\t' or '-' or '*' or '+' or '.' or ')' or (>= '0' and <= '9'))) return 0;
        }

        return count;
    }

    /// <summary>The offset behind at most so many, each with the blank that belongs to it.</summary>
    public static int Skip(string text, int start, int end, int count)
    {
        for (; count > 0; count--)
        {
            var mark = text.SkipBlanks(start, end);
            if (mark >= end || text[mark] != '>') return start;
            start = mark + 1 < end && text[mark + 1] == ' ' ? mark + 2 : mark + 1;
        }

        return start;
    }
}
