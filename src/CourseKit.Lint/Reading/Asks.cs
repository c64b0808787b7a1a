using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Counts what an English question asks: "What is it, and why?" asks twice.</summary>
internal static class Asks
{
    public static int In(ReadText question)
    {
        var (asks, word) = (0, 0);
        foreach (var sentence in Sentences.Of(question.Text))
        {
            var first = word;
            while (word < question.Words.Count && question.Words[word].Start < sentence.End) word++;
            if (word > first) asks += In(question, sentence, first, word);
        }

        return asks;
    }

    private static int In(ReadText question, TextSpan sentence, int from, int to)
    {
        var later = Enumerable.Range(from + 1, to - from - 1).Count(word => BeginsClause(question, word));
        var first = question.Words[from].Key;
        if (EnglishWords.Imperatives.Contains(first)) return 1 + later;
        var hasMark = question.Text.IndexOf('?', sentence.Start, sentence.Length) >= 0;
        // "When it rains, what grows?" asks once.
        if (first is "when" or "where") return Math.Max(later, hasMark ? 1 : 0);
        var leads = EnglishWords.Interrogatives.Contains(first) || EnglishWords.Auxiliaries.Contains(first);
        return later + (leads && hasMark ? 1 : 0);
    }

    /// <summary>
    /// True for "what", "how", "why" after a comma, a dash or "and". A bare "who" or "which" there goes on with what was said.
    /// </summary>
    private static bool BeginsClause(ReadText question, int word)
    {
        if (question.Words[word].Key is not ("what" or "how" or "why")) return false;
        if (question.Words[word - 1].Key == "and") return true;
        var between = question.Between(word - 1, word);
        return between.IndexOfAny([',', ';', ':', '–', '—', '?']) >= 0 || between.Contains(" - ");
    }
}
