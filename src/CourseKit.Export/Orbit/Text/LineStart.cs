namespace CourseKit.Export;

/// <summary>
/// The beginning of a text that is a paragraph here and would be another block to Orbit: <c># 4</c>, <c>&gt; 140/90</c>, <c>+ 5 V</c>, <c>302.</c> A side of one
/// line is text, whatever it begins with.
/// </summary>
internal static class LineStart
{
    private const int MostNumberSigns = 6;
    private const int MostDigits = 9;
    private const int LeastMarks = 3;

    /// <summary>The text with a backslash before the mark that would begin a block; the same text when none would.</summary>
    public static string AsText(string text)
    {
        var at = MarkAt(text);
        return at < 0 ? text : text.Insert(at, "\\");
    }

    private static int MarkAt(string text)
    {
        if (text.Length == 0) return -1;
        var first = text[0];
        var run = RunOf(text, first);
        return first switch
        {
            '#' => run <= MostNumberSigns && IsBlank(text, run) ? 0 : -1,
            '>' => 0,
            '+' => IsBlank(text, 1) ? 0 : -1,
            '-' or '*' => IsBlank(text, 1) || IsRule(text, first) ? 0 : -1,
            '_' => IsRule(text, first) ? 0 : -1,
            '~' => run >= LeastMarks ? 0 : -1,
            '`' => run >= LeastMarks && !Line(text)[run..].Contains('`') ? 0 : -1,
            '[' => Line(text).IndexOf("]:", StringComparison.Ordinal) > 1 ? 0 : -1,
            _ => NumberAt(text),
        };
    }

    private static int NumberAt(string text)
    {
        var end = 0;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        return end is > 0 and <= MostDigits && end < text.Length && text[end] is '.' or ')' && IsBlank(text, end + 1) ? end : -1;
    }

    /// <summary>Three or more of a mark alone on their line, with blanks between or not.</summary>
    private static bool IsRule(string text, char mark)
    {
        var count = 0;
        foreach (var c in Line(text))
        {
            if (c == mark) count++;
            else if (c is not (' ' or '\t')) return false;
        }

        return count >= LeastMarks;
    }

    private static int RunOf(string text, char mark)
    {
        var end = 0;
        while (end < text.Length && text[end] == mark) end++;
        return end;
    }

    private static bool IsBlank(string text, int at) => at >= text.Length || text[at] is ' ' or '\t' or '\n';

    private static ReadOnlySpan<char> Line(string text) => text.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? text.AsSpan(0, end) : text;
}
