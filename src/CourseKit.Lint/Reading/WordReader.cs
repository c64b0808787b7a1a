namespace CourseKit.Model;

/// <summary>Cuts a text into words.</summary>
internal static class WordReader
{
    /// <param name="opaque">What was written where the text has an <see cref="ReadText.Opaque"/> character.</param>
    public static IReadOnlyList<Word> Read(string text, IReadOnlyDictionary<int, string> opaque)
    {
        var words = new List<Word>((text.Length / 6) + 4);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ReadText.Opaque)
            {
                words.Add(new Word(i, 1, opaque.TryGetValue(i, out var written) ? written : text.Substring(i, 1), IsOpaque: true));
            }
            else if (IsAddress(text, i))
            {
                var end = i;
                while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
                words.Add(new Word(i, end - i, text.Substring(i, end - i), IsOpaque: true));
                i = end - 1;
            }
            else if (char.IsLetterOrDigit(text[i]))
            {
                var end = End(text, i);
                words.Add(new Word(i, end - i, WordCache.Lower(text, i, end - i), IsOpaque: false));
                i = end - 1;
            }
        }

        return words;
    }

    private static bool IsAddress(string text, int at) =>
        text[at] is 'h' or 'H' && (StartsWith(text, at, "https://") || StartsWith(text, at, "http://"));

    private static bool StartsWith(string text, int at, string word) =>
        string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>
    /// A hyphen, an apostrophe or a dot between letters belongs to the word: <c>mesa-optimizer</c>, <c>agent's</c>, <c>e.g</c>.
    /// </summary>
    private static int End(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length)
        {
            var joins = text[end] is '-' or '\u2010' or '\'' or '’' or '.' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]);
            if (!joins && !IsPart(text[end])) break;
            end++;
        }

        return end;
    }

    /// <summary>Surrogates and marks go with the letter before them.</summary>
    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is
        System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
