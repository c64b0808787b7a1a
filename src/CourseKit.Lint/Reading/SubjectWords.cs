namespace CourseKit.Model;

/// <summary>The words of an English side that say what it is about, and what a question asks for.</summary>
internal static class SubjectWords
{
    private const int MostOfTerm = 3;

    /// <summary>Participles that do not look like one: "What is held?" asks for no definition.</summary>
    private static readonly HashSet<string> _participles = new(
        [
            "held", "kept", "done", "lost", "meant", "built", "sent", "left", "told", "taught", "bought", "brought", "caught", "thought", "felt", "understood", "chosen", "written", "broken",
            "forgotten", "hidden", "given", "taken", "driven", "drawn", "grown", "thrown", "worn", "sought", "fought", "spent", "learnt", "stored", "begun", "paid", "said", "heard", "read",
        ], StringComparer.Ordinal);

    /// <summary>No function words, none that any text may or may not have, no adverbs, no numbers, no code; each once.</summary>
    public static List<string> Of(ReadText side) => [.. side.Words.Select(word => word.Key).Where(Is).Distinct(StringComparer.Ordinal)];

    /// <summary>True for "What is it called?", "What is the term for it?": a synonym would be a wrong answer.</summary>
    public static bool AsksForTerm(ReadText question)
    {
        for (var i = 0; i < question.Words.Count; i++)
        {
            var word = question.Words[i].Key;
            if (word is "called" or "named" && i == question.Words.Count - 1) return true;
            if (word is "term" or "name" or "word" && i + 1 < question.Words.Count && question.Words[i + 1].Key == "for") return true;
            if (word == "call" && i > 1 && question.Words[i - 1].Key is "we" or "you" or "one") return true;
        }

        return false;
    }

    /// <summary>True when each of the words is a name: capitalised within a sentence, or before another such word or "et al".</summary>
    public static bool AreNames(ReadText side, IReadOnlyCollection<string> words)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < side.Words.Count; i++)
        {
            if (!IsCapitalised(side, i)) continue;
            var goesOn = i + 1 < side.Words.Count
                && (side.Words[i + 1].Key == "et" || (IsCapitalised(side, i + 1) && side.Between(i, i + 1) == " "));
            if (goesOn || (i > 0 && side.Between(i - 1, i) == " ")) names.Add(side.Words[i].Key);
        }

        return words.All(names.Contains);
    }

    /// <summary>What "What is a …?", "Define …" or "What does … mean?" asks to define, when it is a short term; else nothing.</summary>
    public static List<string> ToDefine(ReadText question)
    {
        var words = question.Words;
        var (from, to) = (0, words.Count);
        if (words.Count > 1 && words[0].Key == "define") from = 1;
        else if (words.Count > 2 && words[0].Key == "what" && words[1].Key is "is" or "are" or "was" or "were") from = 2;
        else if (words.Count > 3 && words[0].Key == "what" && words[1].Key is "does" or "do" && words[to - 1].Key == "mean") (from, to) = (2, to - 1);
        else return [];
        if (from < to && words[from].Key is "a" or "an" or "the") from++;
        if (to <= from || to - from > MostOfTerm) return [];
        var term = words.Skip(from).Take(to - from).ToList();
        if (AsksForTerm(question) || term.Any(word => IsParticiple(word.Key))) return [];
        return term.All(word => !word.IsOpaque && Is(word.Key)) ? [.. term.Select(word => word.Key)] : [];
    }

    private static bool IsParticiple(string word) => word.EndsWith("ed", StringComparison.Ordinal) || _participles.Contains(word);

    private static bool Is(string word) => EnglishWords.IsContent(word) && !EnglishWords.Common.Contains(word)
        && !word.EndsWith("ly", StringComparison.Ordinal) && word.All(c => char.IsLetter(c) || c is '-' or '\'' or '’');

    /// <summary>A capital and a small letter: an acronym may stand for words of the text.</summary>
    private static bool IsCapitalised(ReadText side, int word)
    {
        var at = side.Words[word].Start;
        return side.Words[word].Length > 1 && char.IsUpper(side.Text[at]) && char.IsLower(side.Text[at + 1]);
    }
}
