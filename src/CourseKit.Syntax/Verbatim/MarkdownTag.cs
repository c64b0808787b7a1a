namespace CourseKit.Syntax;

/// <summary>
/// What is raw HTML or an address in angle brackets: so strictly that nothing else has to be guarded against (CommonMark 0.31, 6.5 and
/// 6.6), and only with the names of elements (<see cref="HtmlElements"/>).
/// </summary>
internal static class MarkdownTag
{
    private const int LongestScheme = 32;

    /// <summary>The offset after the tag that the <c>&lt;</c> at the cursor begins; -1 when it begins none.</summary>
    public static int End(ParagraphCursor cursor)
    {
        var opening = cursor.At;
        cursor.Move();
        var isClosing = cursor.Current == '/';
        if (isClosing) cursor.Move();
        if (!IsLetter(cursor.Current)) return -1;
        var name = cursor.At;
        while (IsLetter(cursor.Current) || IsDigit(cursor.Current) || cursor.Current == '-') cursor.Move();
        if (!HtmlElements.IsName(cursor.Text, opening, name, cursor.At)) return -1;
        while (true)
        {
            var blanks = cursor.SkipBlanks();
            if (cursor.Current == '>') return After(cursor);
            if (isClosing) return -1;
            if (cursor.Current == '/')
            {
                cursor.Move();
                return cursor.Current == '>' ? After(cursor) : -1;
            }

            if (!blanks || !SkipAttribute(ref cursor)) return -1;
        }
    }

    /// <summary>The offset after <c>&lt;scheme:…&gt;</c> or <c>&lt;name@host&gt;</c>; -1 when the <c>&lt;</c> begins neither.</summary>
    public static int AutolinkEnd(ParagraphCursor cursor)
    {
        cursor.Move();
        var start = cursor.At;
        var isAddress = false;
        var isScheme = IsLetter(cursor.Current);
        for (; !cursor.AtEnd; cursor.Move())
        {
            var c = cursor.Current;
            if (c == '>') return isAddress ? After(cursor) : -1;
            if (c is '<' or ' ' || char.IsControl(c)) return -1;
            if (c == ':' && isScheme && cursor.At - start is >= 2 and <= LongestScheme) isAddress = true;
            else if (c == '@' && cursor.At > start) isAddress = true;
            else if (!isAddress) isScheme &= IsLetter(c) || IsDigit(c) || c is '+' or '.' or '-';
        }

        return -1;
    }

    private static bool SkipAttribute(ref ParagraphCursor cursor)
    {
        if (!IsLetter(cursor.Current) && cursor.Current is not ('_' or ':')) return false;
        while (IsLetter(cursor.Current) || IsDigit(cursor.Current) || cursor.Current is '_' or ':' or '.' or '-') cursor.Move();
        var equals = cursor;
        equals.SkipBlanks();
        if (equals.Current != '=') return true;
        cursor = equals;
        cursor.Move();
        cursor.SkipBlanks();
        var quote = cursor.Current;
        if (quote is '"' or '\'')
        {
            cursor.Move();
            return cursor.MovePast(quote, escapes: false);
        }

        var start = cursor.At;
        while (!cursor.AtEnd && !cursor.Current.IsBlank() && cursor.Current is not ('"' or '\'' or '=' or '<' or '>' or '`')) cursor.Move();
        return cursor.At > start;
    }

    private static int After(ParagraphCursor cursor)
    {
        cursor.Move();
        return cursor.At;
    }

    public static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
