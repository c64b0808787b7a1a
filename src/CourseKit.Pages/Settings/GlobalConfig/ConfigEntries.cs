using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// Cuts a <c>.globalconfig</c> into its entries, in the compiler's grammar, so that both read the same in it: <c>key = value</c> or <c>key:
/// value</c>, comments behind
/// <c>#</c> or <c>;</c>, sections behind <c>[name]</c>. A line that is none of these says nothing to the compiler, and nothing here.
/// </summary>
internal static class ConfigEntries
{
    private static readonly char[] _comment = ['#', ';'];

    public static IEnumerable<ConfigEntry> Of(SourceText file)
    {
        var isInSection = false;
        foreach (var line in Lines(file.Text))
        {
            if (IsSection(file.GetText(line))) isInSection = true;
            else if (Entry(file, line, isInSection) is { } entry) yield return entry;
        }
    }

    /// <summary>Without their ends; the compiler ends lines at more characters than we do elsewhere.</summary>
    private static IEnumerable<TextSpan> Lines(string text)
    {
        // Editors on Windows put a byte order mark before the text.
        var start = text.StartsWith("\uFEFF", StringComparison.Ordinal) ? 1 : 0;
        for (var i = start; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('\n' or '\r' or '\u0085' or '\u2028' or '\u2029')) continue;
            yield return TextSpan.FromBounds(start, i);
            start = i + 1;
        }
    }

    private static bool IsSection(string line)
    {
        var text = line.Trim();
        if (!text.StartsWith("[", StringComparison.Ordinal)) return false;
        // The last bracket that only a comment may follow; the name before it is not empty and holds no mark of a comment that is not
        // escaped.
        for (var end = text.LastIndexOf(']'); end > 1; end = text.LastIndexOf(']', end - 1))
        {
            var rest = text.Substring(end + 1).TrimStart();
            if ((rest.Length == 0 || rest[0] is '#' or ';') && IsName(text, 1, end)) return true;
        }

        return false;
    }

    private static bool IsName(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is '#' or ';' && (i == start || text[i - 1] != '\\')) return false;
        }

        return true;
    }

    private static ConfigEntry? Entry(SourceText file, TextSpan line, bool isInSection)
    {
        var text = file.Text;
        var start = SkipBlanks(text, line.Start, line.End);
        var end = start;
        while (end < line.End && IsOfKey(text[end])) end++;
        var mark = SkipBlanks(text, end, line.End);
        if (end == start || mark == line.End || text[mark] is not ('=' or ':')) return null;
        var valueStart = SkipBlanks(text, mark + 1, line.End);
        var comment = text.IndexOfAny(_comment, valueStart, line.End - valueStart);
        var valueEnd = comment < 0 ? line.End : comment;
        while (valueEnd > valueStart && char.IsWhiteSpace(text[valueEnd - 1])) valueEnd--;
        var (key, value) = (TextSpan.FromBounds(start, end), TextSpan.FromBounds(valueStart, valueEnd));
        return new ConfigEntry(file.GetText(key), key, file.GetText(value), value, isInSection);
    }

    /// <summary>A character of a word, as regular expressions have words, or a mark that keys are joined with.</summary>
    private static bool IsOfKey(char c) =>
        c is '.' or '-' or '\u200C' or '\u200D' || char.IsLetter(c)
            || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark or System.Globalization.UnicodeCategory.DecimalDigitNumber
            or System.Globalization.UnicodeCategory.ConnectorPunctuation;

    private static int SkipBlanks(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        return start;
    }
}
