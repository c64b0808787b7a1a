namespace CourseKit.Model;

/// <summary>
/// Makes forms of one word equal, so that "learnt" finds "learned" and "maximise" finds "maximize". Too much is held equal rather than too
/// little: what is built on it says that a word is missing.
/// </summary>
internal static class WordStem
{
    private const int Kept = 5;

    public static string Of(string word)
    {
        var end = word.Length;
        if (end > 2 && word[end - 1] == 's' && word[end - 2] is '\'' or '’') end -= 2;
        else if (end > 3 && word[end - 1] == 's' && word[end - 2] != 's') end--;
        end = Math.Min(end, Kept);
        return end == word.Length ? word : WordCache.Lower(word, 0, end);
    }

    /// <summary>Adds the stems of a word's parts.</summary>
    public static void AddTo(HashSet<string> stems, string word)
    {
        if (word.IndexOf('-') < 0) stems.Add(Of(word));
        else stems.UnionWith(PartsOf(word));
    }

    /// <summary>The stems of the parts of a word with hyphens.</summary>
    public static IEnumerable<string> PartsOf(string word) =>
        word.IndexOf('-') < 0 ? [Of(word)] : word.Split('-').Where(part => part.Length > 0).Select(Of);
}
