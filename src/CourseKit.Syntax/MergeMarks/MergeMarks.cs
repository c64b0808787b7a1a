namespace CourseKit.Syntax;

/// <summary>
/// Finds what git leaves in a file that it could not merge: a line of seven signs before, between and behind the two sides.
/// </summary>
internal static class MergeMarks
{
    private const int Length = 7;

    /// <summary>Each conflict that has all three: its first mark, and all of it.</summary>
    public static List<(TextSpan Mark, TextSpan Whole)> Find(SourceText source, TextSpan span)
    {
        var found = new List<(TextSpan Mark, TextSpan Whole)>();
        var text = source.Text;
        TextSpan? opening = null;
        var isHalf = false;
        for (var line = span.Start; line < span.End;)
        {
            var end = text.IndexOf('\n', line, span.End - line);
            if (end < 0) end = span.End;
            if (IsMark(text, line, end, '<')) (opening, isHalf) = (TextSpan.FromBounds(line, text[end - 1] == '\r' ? end - 1 : end), false);
            else if (IsMark(text, line, end, '=')) isHalf = opening is not null;
            else if (IsMark(text, line, end, '>') && isHalf)
            {
                found.Add((opening!.Value, TextSpan.FromBounds(opening.Value.Start, end)));
                (opening, isHalf) = (null, false);
            }

            line = end + 1;
        }

        return found;
    }

    private static bool IsMark(string text, int start, int end, char sign)
    {
        if (end - start < Length) return false;
        for (var i = 0; i < Length; i++)
        {
            if (text[start + i] != sign) return false;
        }

        return end - start == Length || text[start + Length] is ' ' or '\r';
    }
}
