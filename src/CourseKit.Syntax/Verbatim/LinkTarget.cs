namespace CourseKit.Syntax;

/// <summary>
/// Reads what a link or a definition leads to: a destination, and a title if there is one (CommonMark 0.31, 6.3 and 4.7).
/// </summary>
internal static class LinkTarget
{
    /// <summary>Markdown's own limit for parentheses in an address.</summary>
    private const int DeepestParentheses = 32;

    private const int LongestLabel = 999;

    /// <summary>The offset after <c>(destination "title")</c>, which begins at the cursor; -1 when it is no such thing.</summary>
    public static int End(ParagraphCursor cursor)
    {
        cursor.Move();
        cursor.SkipBlanks();
        if (cursor.Current != ')')
        {
            if (!SkipDestination(ref cursor)) return -1;
            if (cursor.SkipBlanks() && cursor.Current != ')' && !SkipTitle(ref cursor)) return -1;
            cursor.SkipBlanks();
        }

        if (cursor.Current != ')') return -1;
        cursor.Move();
        return cursor.At;
    }

    /// <summary>Moves over the definition <c>[label]: destination "title"</c> that begins at the cursor; false when none does.</summary>
    public static bool SkipDefinition(ref ParagraphCursor cursor)
    {
        var ahead = cursor;
        for (var blanks = 0; blanks < 3 && ahead.Current == ' '; blanks++) ahead.Move();
        if (ahead.Current != '[' || !SkipLabel(ref ahead) || ahead.Current != ':') return false;
        ahead.Move();
        ahead.SkipBlanks();
        if (ahead.AtEnd || !SkipDestination(ref ahead)) return false;
        var title = ahead;
        var hasTitle = title.SkipBlanks() && title.Current is '"' or '\'' or '(' && SkipTitle(ref title) && title.SkipLineEnd();
        if (!hasTitle && !ahead.SkipLineEnd()) return false;
        cursor = hasTitle ? title : ahead;
        return true;
    }

    private static bool SkipLabel(ref ParagraphCursor cursor)
    {
        cursor.Move();
        var isBlank = true;
        for (var length = 0; length < LongestLabel && !cursor.AtEnd; length++, cursor.Move())
        {
            if (cursor.Current == ']')
            {
                cursor.Move();
                return !isBlank;
            }

            if (cursor.Current == '[') return false;
            isBlank &= cursor.Current.IsBlank();
            if (cursor.Current == '\\') cursor.Move();
        }

        return false;
    }

    private static bool SkipDestination(ref ParagraphCursor cursor)
    {
        if (cursor.Current == '<') return SkipBracketed(ref cursor);
        var start = cursor.At;
        var depth = 0;
        for (; !cursor.AtEnd && !cursor.Current.IsBlank() && !char.IsControl(cursor.Current); cursor.Move())
        {
            if (cursor.Current == '\\')
            {
                var escaped = cursor;
                escaped.Move();
                if (!escaped.AtEnd && !escaped.Current.IsBlank()) cursor = escaped;
            }
            else if (cursor.Current == '(' && ++depth > DeepestParentheses) return false;
            else if (cursor.Current == ')' && --depth < 0) break;
        }

        return cursor.At > start && depth <= 0;
    }

    private static bool SkipBracketed(ref ParagraphCursor cursor)
    {
        cursor.Move();
        for (; !cursor.AtEnd && cursor.Current is not ('<' or '\n' or '\r'); cursor.Move())
        {
            if (cursor.Current == '>')
            {
                cursor.Move();
                return true;
            }

            if (cursor.Current == '\\') cursor.Move();
        }

        return false;
    }

    private static bool SkipTitle(ref ParagraphCursor cursor)
    {
        var closing = cursor.Current switch { '"' => '"', '\'' => '\'', '(' => ')', _ => '\0' };
        if (closing == '\0') return false;
        cursor.Move();
        return cursor.MovePast(closing, escapes: true);
    }
}
