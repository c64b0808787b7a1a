namespace CourseKit.Syntax;

/// <summary>
/// Reads <c>{#id .class key="value"}</c> where it gives attributes to what stands before it, so that nothing in its values is Markdown.
/// </summary>
internal static class MarkdownAttributes
{
    /// <summary>The offset after the list that begins at the cursor; -1 when it is text.</summary>
    /// <param name="touches">Whether it stands right behind a link, code, a tag or a mark of emphasis.</param>
    /// <param name="inPrompts">Whether one at the end of any line counts, and not only of the last, and may hold any name: it may be
    /// metadata.</param>
    public static int End(ParagraphCursor cursor, bool isFirst, bool touches, bool inPrompts)
    {
        cursor.Move();
        var items = 0;
        for (; ; items++)
        {
            while (cursor.Current is ' ' or '\t') cursor.Move();
            if (cursor.Current == '}') break;
            if (!SkipItem(ref cursor, inPrompts)) return -1;
        }

        cursor.Move();
        var rest = cursor;
        var endsLine = rest.SkipLineEnd();
        rest.SkipBlanks();
        return items > 0 && (touches || rest.AtEnd || (endsLine && (isFirst || inPrompts))) ? cursor.At : -1;
    }

    private static bool SkipItem(ref ParagraphCursor cursor, bool anyName)
    {
        var mark = cursor.Current;
        if (mark is '#' or '.') cursor.Move();
        var start = cursor.At;
        while (IsNameCharacter(cursor.Current) || (mark == '#' && cursor.Current == '.')) cursor.Move();
        if (cursor.At == start) return false;
        if (mark == '#') return true;
        var name = cursor.Text.Substring(start, cursor.At - start);
        if (mark == '.') return anyName || AttributeNames.IsClass(name);
        return (anyName ? MarkdownTag.IsLetter(mark) || mark == '_' : AttributeNames.IsKnown(name)) && SkipValue(ref cursor);
    }

    private static bool IsNameCharacter(char c) => char.IsLetterOrDigit(c) || c is '-' or '_' or ':';

    private static bool SkipValue(ref ParagraphCursor cursor)
    {
        if (cursor.Current != '=') return false;
        cursor.Move();
        var quote = cursor.Current;
        if (quote is '"' or '\'')
        {
            cursor.Move();
            return cursor.MovePast(quote, escapes: false);
        }

        var start = cursor.At;
        while (!cursor.AtEnd && !char.IsWhiteSpace(cursor.Current) && cursor.Current is not ('}' or '{' or '"' or '\'')) cursor.Move();
        return cursor.At > start;
    }
}
