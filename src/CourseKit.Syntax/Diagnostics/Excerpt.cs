namespace CourseKit.Syntax;

/// <summary>The author's text as it may stand in a message: on one line, and not longer than a message can bear.</summary>
public static class Excerpt
{
    /// <summary>
    /// The text with line breaks and control characters made blanks, cut with an ellipsis after <paramref name="limit"/> characters.
    /// </summary>
    public static string Of(string text, int limit = 120)
    {
        if (text.Length <= limit) return OnOneLine(text);
        var end = char.IsHighSurrogate(text[limit - 1]) ? limit - 1 : limit;
        return OnOneLine(text.Substring(0, end)) + "…";
    }

    /// <summary>
    /// The text with each line break or control character made a blank: one message is one line of a log, and moves no cursor.
    /// </summary>
    public static string OnOneLine(string text)
    {
        var first = 0;
        while (first < text.Length && !Breaks(text[first])) first++;
        if (first == text.Length) return text;
        var chars = text.ToCharArray();
        for (var i = first; i < chars.Length; i++)
        {
            if (Breaks(chars[i])) chars[i] = ' ';
        }

        return new string(chars);
    }

    private static bool Breaks(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';
}
