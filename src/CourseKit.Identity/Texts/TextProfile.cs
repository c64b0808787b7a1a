namespace CourseKit.Model;

/// <summary>What of a prompt's text is compared when it is looked for among similar ones.</summary>
internal sealed class TextProfile
{
    /// <summary>A side that is longer is compared by its beginning.</summary>
    private const int MostCharacters = 4096;

    private readonly int[] _trigrams;

    private TextProfile(int[] trigrams, int[] words, string answer) => (_trigrams, Words, Answer) = (trigrams, words, answer);

    /// <summary>Each different word, as a number that is the same in every run.</summary>
    public int[] Words { get; }

    public string Answer { get; }

    /// <summary>True when an equal answer says something: "Yes" does not.</summary>
    public bool HasTellingAnswer => Answer.Length >= 8 || Answer.IndexOf(' ') >= 0;

    public static TextProfile Of(TextKey text)
    {
        var words = LooseText.AllWords(text);
        if (words.Length > MostCharacters) words = words.Substring(0, MostCharacters);
        return new TextProfile(TrigramsOf(words), WordsOf(words), LooseText.Answer(text));
    }

    /// <summary>From 0 for no common sequence of three characters to 1 for the same text (the Sørensen-Dice coefficient).</summary>
    public static double Similarity(TextProfile left, TextProfile right)
    {
        int[] a = left._trigrams, b = right._trigrams;
        if (a.Length == 0 || b.Length == 0) return a.Length == b.Length ? 1 : 0;
        int i = 0, j = 0, common = 0;
        while (i < a.Length && j < b.Length)
        {
            if (a[i] == b[j]) (i, j, common) = (i + 1, j + 1, common + 1);
            else if (a[i] < b[j]) i++;
            else j++;
        }

        return 2.0 * common / (a.Length + b.Length);
    }

    private static int[] TrigramsOf(string words)
    {
        if (words.Length == 0) return [];
        var padded = $"  {words} ";
        var trigrams = new int[padded.Length - 2];
        for (var i = 0; i < trigrams.Length; i++) trigrams[i] = unchecked((((padded[i] * 31) + padded[i + 1]) * 4099) + padded[i + 2]);
        Array.Sort(trigrams);
        return trigrams;
    }

    /// <summary>A script that puts no blanks between words is cut into pairs of characters.</summary>
    private static int[] WordsOf(string text)
    {
        var found = new HashSet<int>();
        var word = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c >= '\u2E80')
            {
                found.Add(unchecked((c * 65_599) + (i + 1 < text.Length ? text[i + 1] : 0)));
            }
            else if (char.IsLetterOrDigit(c))
            {
                word = unchecked((word * 31) + c + 1);
                continue;
            }

            if (word != 0) found.Add(word);
            word = 0;
        }

        if (word != 0) found.Add(word);
        return [.. found];
    }
}
