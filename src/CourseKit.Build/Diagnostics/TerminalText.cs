namespace CourseKit.Build;

/// <summary>
/// Shows characters that a terminal would obey: escape sequences that a page smuggles in, and marks that turn the reading
/// direction and make a line look other than it is.
/// </summary>
public static class TerminalText
{
    /// <summary>The character to show instead, or null when it may be printed as it is.</summary>
    public static char? Of(char character) => character switch
    {
        < ' ' => (char)('\u2400' + character),
        '\u007F' => '\u2421',
        >= '\u0080' and < '\u00A0' => '\uFFFD',
        '\u200E' or '\u200F' or '\u061C' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => '\uFFFD',
        '\uFEFF' => '\uFFFD',
        '\u2028' or '\u2029' => '\u2424',
        _ => null,
    };

    /// <summary>A text of several lines: everything is made visible but the line breaks.</summary>
    public static string Safe(string text) =>
        string.Concat(
            text.ReplaceLineEndings("\n")
                .Select(character => character == '\n' ? character : character == '\t' ? ' ' : Of(character) ?? character));
}
