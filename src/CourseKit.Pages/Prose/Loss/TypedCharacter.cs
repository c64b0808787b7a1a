namespace CourseKit.Model;

/// <summary>What of a text is surely no mark of Markdown.</summary>
internal static class TypedCharacter
{
    /// <summary>A letter or digit; and of other scripts whatever is to be seen, since no mark of Markdown is among it.</summary>
    public static bool IsLetter(char c) => c < '\u0080'
        ? c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')
        : c > '\u00a0' && !char.IsWhiteSpace(c) && c is not ('\u00ad' or (>= '\u200b' and <= '\u200f') or (>= '\u2028' and <= '\u202e')
            or (>= '\u2060' and <= '\u206f') or (>= '\ufdd0' and <= '\ufdef') or (>= '\ufe00' and <= '\ufe0f') or >= '\ufeff');

    /// <summary>The same, and the signs that begin, end or part nothing in Markdown.</summary>
    public static bool IsText(char c) => c is ',' or ';' or '?' or '@' or '%' or '/' or '$' || IsLetter(c);
}
