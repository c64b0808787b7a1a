using System.Globalization;

namespace CourseKit.Diffs;

/// <summary>
/// Cuts a text into what an author changes at once: words, numbers, TeX commands, runs of blanks, and any other character by itself. A
/// character is what readers take for one: a letter with its marks, an emoji of several parts.
/// </summary>
public static class Words
{
    private enum Kind
    {
        Blank,
        Word,

        /// <summary>Japanese writes words of other languages in it, each a run.</summary>
        Katakana,

        /// <summary>A letter of a script that puts no blanks between words.</summary>
        Unspaced,
        Other,
    }

    /// <summary>The pieces, which make up the text.</summary>
    public static List<string> Of(string text)
    {
        var starts = StringInfo.ParseCombiningCharacters(text);
        var words = new List<string>();
        for (var at = 0; at < starts.Length;)
        {
            var start = starts[at];
            at = text[start] == '\\' ? EndOfCommand(text, starts, at) : EndOfWord(text, starts, at);
            words.Add(text.Substring(start, (at < starts.Length ? starts[at] : text.Length) - start));
        }

        return words;
    }

    /// <summary>True for a word of a script that puts no blanks between words.</summary>
    public static bool IsUnspaced(string word) => KindAt(word, 0) is Kind.Unspaced or Kind.Katakana;

    /// <summary>False for blanks and for signs.</summary>
    internal static bool IsWord(string word) => KindAt(word, 0) is not (Kind.Blank or Kind.Other) || (word.Length > 1 && word[0] == '\\');

    /// <summary><c>\alpha</c>, <c>\{</c>; the escape of Markdown has the same form.</summary>
    private static int EndOfCommand(string text, int[] starts, int at)
    {
        var end = at + 1;
        while (end < starts.Length && IsLatin(text[starts[end]])) end++;
        return end == at + 1 && end < starts.Length && KindAt(text, starts[end]) != Kind.Blank ? end + 1 : end;
    }

    private static int EndOfWord(string text, int[] starts, int at)
    {
        var kind = KindAt(text, starts[at]);
        var end = at + 1;
        if (kind is Kind.Unspaced or Kind.Other) return end;
        while (end < starts.Length && (KindAt(text, starts[end]) == kind || (kind == Kind.Word && IsInWord(text, starts, end)))) end++;
        return end;
    }

    /// <summary><c>don't</c>, <c>x_2</c>, <c>3.14</c>: a sign with a word on both sides.</summary>
    private static bool IsInWord(string text, int[] starts, int at)
    {
        if (at + 1 == starts.Length || KindAt(text, starts[at + 1]) != Kind.Word) return false;
        return text[starts[at]] switch
        {
            '_' or '\'' or '’' => true,
            '.' or ',' => char.IsDigit(text[starts[at] - 1]) && char.IsDigit(text[starts[at + 1]]),
            _ => false,
        };
    }

    private static bool IsLatin(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static Kind KindAt(string text, int at)
    {
        if (char.IsWhiteSpace(text[at])) return Kind.Blank;
        var c = at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? char.ConvertToUtf32(text, at) : text[at];
        if (IsKatakana(c)) return Kind.Katakana;
        // Letters, marks and numbers come first among the categories.
        if (CharUnicodeInfo.GetUnicodeCategory(text, at) > UnicodeCategory.OtherNumber) return Kind.Other;
        return IsInUnspacedScript(c) ? Kind.Unspaced : Kind.Word;
    }

    /// <summary>With the mark that makes a vowel long, also in half width.</summary>
    private static bool IsKatakana(int c) =>
        c is (>= 0x30A1 and <= 0x30FA) or (>= 0x30FC and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF) or (>= 0xFF66 and <= 0xFF9F);

    /// <summary>By the blocks of Unicode: Thai, Lao, Tibetan; Burmese; Khmer; Tai, Javanese; Chinese, Hiragana, Bopomofo, Yi.</summary>
    private static bool IsInUnspacedScript(int c) => c
        is (>= 0x0E00 and <= 0x0FFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF) or (>= 0x1950 and <= 0x1AAF)
        or (>= 0x2E80 and <= 0x2FFF) or (>= 0x3005 and <= 0x312F) or (>= 0x31A0 and <= 0x31BF) or (>= 0x3400 and <= 0x9FFF)
        or (>= 0xA000 and <= 0xA4CF) or (>= 0xA980 and <= 0xA9FF) or (>= 0xAA60 and <= 0xAADF) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0x1B000 and <= 0x1B16F) or (>= 0x20000 and <= 0x3FFFF);
}
