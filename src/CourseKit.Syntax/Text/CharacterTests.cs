namespace CourseKit.Syntax;

/// <summary>Small questions that every reader of a text asks.</summary>
internal static class CharacterTests
{
    /// <summary>True when <paramref name="mark"/> stands at an offset, wholly before <paramref name="limit"/>.</summary>
    public static bool HasAt(this string text, int at, string mark, int limit) =>
        at + mark.Length <= limit && string.CompareOrdinal(text, at, mark, 0, mark.Length) == 0;

    public static bool IsBlank(this char c) => c is ' ' or '\t' or '\n' or '\r';

    /// <summary>The offset of the first character from <paramref name="at"/> on that is not white space.</summary>
    public static int SkipBlanks(this string text, int at, int limit)
    {
        while (at < limit && text[at].IsBlank()) at++;
        return at;
    }

    /// <summary>The offset after the last character before <paramref name="end"/> that is not white space.</summary>
    public static int TrimEnd(this string text, int start, int end)
    {
        while (end > start && text[end - 1].IsBlank()) end--;
        return end;
    }

    public static TextSpan Trim(this string text, TextSpan span)
    {
        var start = text.SkipBlanks(span.Start, span.End);
        return TextSpan.FromBounds(start, text.TrimEnd(start, span.End));
    }

    /// <summary>The offset of the next line ending, or <paramref name="limit"/>.</summary>
    public static int LineEnd(this string text, int at, int limit)
    {
        while (at < limit && text[at] is not ('\n' or '\r')) at++;
        return at;
    }
}
