namespace CourseKit.Model;

/// <summary>Says of two words whether they are one in two spellings.</summary>
internal static class Spelling
{
    /// <summary>A shorter word with a letter changed is another word.</summary>
    private const int LeastLetters = 4;

    private const int LeastOfSlip = 3;

    private const int MostLetters = 32;

    /// <summary>Less is two words: with more than three letters in ten changed nobody reads one as the other.</summary>
    private const double Least = 0.4;

    /// <summary>True for a word of letters: numbers, signs and pairs of characters are right or wrong.</summary>
    public static bool IsWord(string text)
    {
        if (text.Length is < LeastLetters or > MostLetters) return false;
        foreach (var c in text)
        {
            if (!char.IsLetter(c)) return false;
        }

        return true;
    }

    /// <summary>From 0 for two words to 1 for one: with a quarter of the letters changed, one half.</summary>
    public static double Likeness(string left, string right)
    {
        var longer = Math.Max(left.Length, right.Length);
        var likeness = 1 - (2.0 * Changes(left, right) / longer);
        return likeness >= Least ? likeness : 0;
    }

    /// <summary>
    /// True for one word, written in a hurry: two letters side by side in the wrong order, or one of them doubled. No change of a letter is
    /// that surely a slip: house and mouse.
    /// </summary>
    public static bool IsSlip(string left, string right)
    {
        if (!IsNear(left, right)) return false;
        if (left.Length == right.Length) return left.OrderBy(c => c).SequenceEqual(right.OrderBy(c => c));
        return Undoubled(left) == Undoubled(right);
    }

    /// <summary>True when one letter is changed, added, left out, or has changed places with the next.</summary>
    public static bool IsNear(string left, string right) =>
        left.Length is >= LeastOfSlip and <= MostLetters && right.Length is >= LeastOfSlip and <= MostLetters
        && Math.Abs(left.Length - right.Length) <= 1 && left.All(char.IsLetter) && right.All(char.IsLetter) && Changes(left, right) == 1;

    private static string Undoubled(string word) => string.Concat(word.Where((c, i) => i == 0 || word[i - 1] != c));

    /// <summary>Letters changed, added, left out, or two side by side in the wrong order.</summary>
    private static int Changes(string left, string right)
    {
        var changes = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++) changes[i, 0] = i;
        for (var j = 0; j <= right.Length; j++) changes[0, j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            for (var j = 1; j <= right.Length; j++)
            {
                var changed = changes[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                changes[i, j] = Math.Min(changed, 1 + Math.Min(changes[i - 1, j], changes[i, j - 1]));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    changes[i, j] = Math.Min(changes[i, j], changes[i - 2, j - 2] + 1);
                }
            }
        }

        return changes[left.Length, right.Length];
    }
}
