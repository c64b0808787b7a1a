namespace CourseKit.Model;

/// <summary>Reads what names sources: <c>see @key, p. 3; @other</c> in prose, <c>key, p. 3; other</c> in an attribute.</summary>
internal static class CitationReader
{
    /// <param name="text">Without brackets.</param>
    /// <param name="isMarked">Whether keys stand behind an <c>@</c>.</param>
    /// <returns>Null when some part names no source: then it is text.</returns>
    public static IReadOnlyList<CitationPart>? Read(string text, bool isMarked)
    {
        var parts = new List<CitationPart>();
        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOf(';', start);
            if (end < 0) end = text.Length;
            if (ReadPart(text, start, end, isMarked) is not { } part) return null;
            parts.Add(part);
            start = end + 1;
        }

        return parts;
    }

    private static CitationPart? ReadPart(string text, int start, int end, bool isMarked)
    {
        var mark = isMarked ? text.IndexOf('@', start, end - start) : start - 1;
        if (isMarked && mark < 0) return null;
        var isYear = isMarked && mark > start && text[mark - 1] == '-';
        var begin = isYear ? mark - 1 : mark;
        if (isMarked && begin > start && !char.IsWhiteSpace(text[begin - 1])) return null;
        var key = mark + 1;
        while (!isMarked && key < end && char.IsWhiteSpace(text[key])) key++;
        var at = key;
        while (at < end && IsKey(text[at])) at++;
        // What ends a sentence is no part of a key.
        while (at > key && text[at - 1] is '.' or ':') at--;
        var rest = at;
        while (rest < end && char.IsWhiteSpace(text[rest])) rest++;
        if (at == key || !char.IsLetterOrDigit(text[key]) || (rest < end && text[rest] != ',')) return null;
        var before = isMarked ? text.Substring(start, begin - start).Trim() : "";
        var locator = rest < end ? text.Substring(rest + 1, end - rest - 1).Trim() : "";
        return new CitationPart(text.Substring(key, at - key), before, locator, key, isYear);
    }

    private static bool IsKey(char c) => char.IsLetterOrDigit(c) || c is '_' or '-' or '.' or ':' or '/' or '+';
}

/// <param name="KeyStart">Where the key stands in the text.</param>
/// <param name="IsYear">Whether a <c>-</c> stands before the mark: the text has named the authors.</param>
internal sealed record CitationPart(string Key, string Before, string Locator, int KeyStart, bool IsYear);
