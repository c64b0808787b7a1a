namespace CourseKit.Model;

/// <summary>
/// What the text has introduced with "a" or "an" so far. An answer that says "the maze" where the prompt has no maze, but the text has
/// introduced one, leans on the text.
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
        if (!NamesOne(answer)) return null;
        var mentioned = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in question.Words) WordStem.AddTo(mentioned, word.Key);
        for (var i = 0; i < answer.Words.Count; i++)
        {
            var thing = answer.Words[i].Key;
            if (IsOne(answer, i) && answer.EndsPhrase(i) && !mentioned.Contains(WordStem.Of(thing))) return i;
            WordStem.AddTo(mentioned, thing);
        }

        return null;
    }

    private bool NamesOne(ReadText answer)
    {
        for (var i = 1; i < answer.Words.Count; i++)
        {
            if (IsOne(answer, i)) return true;
        }

        return false;
    }

    private bool IsOne(ReadText answer, int word) =>
        word > 0 && answer.Words[word - 1].Key == "the" && _things.Contains(answer.Words[word].Key);
}
