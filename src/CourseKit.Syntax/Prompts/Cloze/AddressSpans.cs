namespace CourseKit.Syntax;

/// <summary>
/// Finds the end of an address in a cloze: that of a link or picture, one in angle brackets, one that stands in the text. Braces in it
/// belong to it.
/// </summary>
internal static class AddressSpans
{
    private static readonly string[] _bare = ["https://", "http://", "www."];

    /// <summary>The offset after the address that begins at an offset; the offset itself when none does. Linear in the address.</summary>
    public static int SkipAt(string text, int at) => text[at] switch
    {
        ']' when at + 1 < text.Length && text[at + 1] == '(' => AfterBrackets(text, at + 1) ?? at,
        '<' => AfterAngle(text, at) ?? at,
        'h' or 'w' when at == 0 || !char.IsLetterOrDigit(text[at - 1]) => AfterBare(text, at),
        _ => at,
    };

    private static int? AfterBrackets(string text, int at)
    {
        var paragraph = ParagraphText.Of(text, at, text.Length);
        var end = LinkTarget.End(new ParagraphCursor(paragraph, at, new NodeCursor([])));
        return end < 0 ? null : end;
    }

    private static int? AfterAngle(string text, int at)
    {
        if (!IsBare(text, at + 1)) return null;
        for (var end = at + 1; end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] != '<'; end++)
        {
            if (text[end] == '>') return end + 1;
        }

        return null;
    }

    /// <summary>Up to a blank, or to a brace that was not opened in the address: that one closes the deletion around it.</summary>
    private static int AfterBare(string text, int at)
    {
        if (!IsBare(text, at)) return at;
        var end = at;
        for (var depth = 0; end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('<' or '|'); end++)
        {
            if (text[end] == '{') depth++;
            else if (text[end] == '}' && --depth < 0) break;
        }

        return end;
    }

    private static bool IsBare(string text, int at) =>
        Array.Exists(_bare, start => string.CompareOrdinal(text, at, start, 0, start.Length) == 0);
}
