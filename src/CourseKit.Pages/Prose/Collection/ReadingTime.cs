using System.Globalization;

namespace CourseKit.Model;

/// <summary>About how long a text takes to read.</summary>
internal static class ReadingTime
{
    /// <summary>
    /// Silent reading of non-fiction in English averages 238 words a minute (Brysbaert 2019); a course is read a little slower.
    /// </summary>
    private const int WordsAMinute = 220;

    /// <summary>Scripts without blanks are read at about 500 characters a minute.</summary>
    private const int CharactersAMinute = 500;

    /// <summary>Whole minutes; 0 only when there is nothing to read.</summary>
    public static int Minutes(PageBody body)
    {
        var minutes = Measure(body);
        return minutes == 0 ? 0 : Math.Max(1, (int)Math.Round(minutes, MidpointRounding.AwayFromZero));
    }

    private static double Measure(PageBody body)
    {
        var (words, characters) = Count(body.Text.Text);
        var minutes = ((double)words / WordsAMinute) + ((double)characters / CharactersAMinute);
        foreach (var embed in body.Embeds)
        {
            if (embed is ShortcodeEmbed { Inner: { } inner }) minutes += Measure(inner);
        }

        return minutes;
    }

    private static (int Words, int Characters) Count(string text)
    {
        int words = 0, characters = 0;
        var inWord = false;
        foreach (var c in text)
        {
            var isUnspaced = IsUnspaced(c);
            if (isUnspaced) characters++;
            var isWordPart = !isUnspaced && (char.IsLetterOrDigit(c) || (inWord && !char.IsWhiteSpace(c)));
            if (isWordPart && !inWord) words++;
            inWord = isWordPart;
        }

        return (words, characters);
    }

    /// <summary>Han, kana and Thai: other letters of the Unicode kind "other", but written with blanks, are words.</summary>
    private static bool IsUnspaced(char c) =>
        c >= '\u0E00' && char.GetUnicodeCategory(c) == UnicodeCategory.OtherLetter
        && c is (>= '\u0E00' and <= '\u0EFF') or (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF');
}
