namespace CourseKit.Syntax;

/// <summary>The marks that begin and end a shortcode tag, by notation.</summary>
internal static class ShortcodeDelimiter
{
    public const int Length = 3;

    public static string Opening(ShortcodeNotation notation) => notation == ShortcodeNotation.Angle ? "{{<" : "{{%";

    public static string Closing(ShortcodeNotation notation) => notation == ShortcodeNotation.Angle ? ">}}" : "%}}";

    /// <summary>The notation that opens at an offset; null when none does.</summary>
    public static ShortcodeNotation? OpensAt(string text, int at, int limit)
    {
        if (at + Length > limit || text[at] != '{' || text[at + 1] != '{') return null;
        return NotationOf(text[at + 2], '<');
    }

    /// <summary>The notation that ends at an offset; null when none does.</summary>
    public static ShortcodeNotation? ClosesAt(string text, int at, int limit)
    {
        if (at + Length > limit || text[at + 1] != '}' || text[at + 2] != '}') return null;
        return NotationOf(text[at], '>');
    }

    private static ShortcodeNotation? NotationOf(char mark, char angle)
    {
        if (mark == angle) return ShortcodeNotation.Angle;
        return mark == '%' ? ShortcodeNotation.Percent : null;
    }
}
