namespace CourseKit.Model;

/// <summary>
/// Gives the same string for the same word. A course has some thousand words and says each of them hundreds of times: without this, most of
/// what reading a course allocates would be copies of them. Each thread has a table of fixed size in which a word takes the place of
/// another, so it never grows.
/// </summary>
internal static class WordCache
{
    private const int Slots = 4096;

    [ThreadStatic]
    private static string?[]? _words;

    /// <summary>A part of a text in lower case.</summary>
    public static string Lower(string text, int start, int length)
    {
        var hash = 17;
        for (var i = start; i < start + length; i++)
        {
            var c = text[i];
            if (c > '\x7F') return text.Substring(start, length).ToLowerInvariant();
            hash = unchecked((hash * 31) + Lower(c));
        }

        _words ??= new string?[Slots];
        ref var slot = ref _words[(hash ^ (hash >> 15)) & (Slots - 1)];
        if (slot is not { } known || known.Length != length || !IsSame(known, text, start))
        {
            slot = text.Substring(start, length).ToLowerInvariant();
        }

        return slot;
    }

    private static bool IsSame(string word, string text, int start)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] != Lower(text[start + i])) return false;
        }

        return true;
    }

    private static char Lower(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
}
