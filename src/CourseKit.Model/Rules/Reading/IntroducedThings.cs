namespace CourseKit.Model;

/// <summary>
/// What the text has introduced with "a" or "an" so far. An answer that says "the maze" where the prompt has no maze, but the text has introduced one,
/// leans on the text.
/// </summary>
internal sealed class IntroducedThings
{
    private readonly HashSet<string> _things = new(StringComparer.Ordinal);
    private int _read;

    public void ReadUpTo(IReadOnlyList<string> words, int end)
    {
        for (; _read < end; _read++)
        {
            if (_read > 0 && words[_read - 1] is "a" or "an" && EnglishWords.IsContent(words[_read])) _things.Add(words[_read]);
        }
    }

    /// <summary>The word of such a thing in an answer; null when there is none.</summary>
    public int? TakenForKnown(ReadText answer, ReadText question)
    {
        if (_things.Count == 0) return null;
        var mentioned = new HashSet<string>(question.Words.SelectMany(word => WordStem.PartsOf(word.Key)), StringComparer.Ordinal);
        for (var i = 0; i < answer.Words.Count; i++)
        {
            var thing = answer.Words[i].Key;
            var isKnown = i > 0 && answer.Words[i - 1].Key == "the" && _things.Contains(thing) && answer.EndsPhrase(i);
            if (isKnown && !mentioned.Contains(WordStem.Of(thing))) return i;
            mentioned.UnionWith(WordStem.PartsOf(thing));
        }

        return null;
    }
}
