using CourseKit.Syntax;

namespace CourseKit.Model;

public static class AnswerInQuestion
{
    public static readonly Rule Rule = new(typeof(AnswerInQuestion))
    {
        Code = "CK3105",
        Name = "answer-in-question",
        Severity = Severity.Hint,
    };

    internal static void Check(PromptReading prompt, Action<Diagnostic> report)
    {
        if (!prompt.IsEnglish || prompt.Answer is not { HasPicture: false } answer || BinaryQuestion.IsBinary(prompt)) return;
        var words = PromptReading.WordsWithout(answer, prompt.AnswerMarker).ToList();
        if (IsGiven(words, prompt.Question) || (OffersOptions(prompt.Question) && IsGiven(FirstSentence(answer, words), prompt.Question)))
        {
            report(At(prompt.Question.Place));
        }
    }

    /// <summary>
    /// Given when all words that carry the answer are in the question, or the answer stands in it as a phrase. Answers as short as "yes" or
    /// "x" are left alone.
    /// </summary>
    private static bool IsGiven(IReadOnlyList<Word> answer, ReadText question)
    {
        var content = answer.Where(word => EnglishWords.IsContent(word.Key)).ToList();
        if (content.Count == 0) return answer.Sum(word => word.Length) >= 4 && IsPhraseOf(answer, question.Words);
        if (answer.Any(word => word.IsOpaque)) return false;
        var asked = new HashSet<string>(question.Words.Select(word => word.Key), StringComparer.Ordinal);
        return content.All(word => asked.Contains(word.Key))
            && answer.All(word => asked.Contains(word.Key) || EnglishWords.Function.Contains(word.Key));
    }

    private static bool IsPhraseOf(IReadOnlyList<Word> answer, IReadOnlyList<Word> question)
    {
        for (var i = 0; i + answer.Count <= question.Count; i++)
        {
            var length = 0;
            while (length < answer.Count && question[i + length].Key == answer[length].Key) length++;
            if (length == answer.Count) return true;
        }

        return false;
    }

    private static bool OffersOptions(ReadText question) => question.Words.Any(word => word.Key == "or");

    private static List<Word> FirstSentence(ReadText answer, List<Word> words)
    {
        var sentences = Sentences.Of(answer.Text);
        return sentences.Count < 2 ? words : [.. words.Where(word => word.End <= sentences[0].End)];
    }

    private static Diagnostic At(Location location) =>
        new(Rule, location, "The answer stands in the question")
        {
            Label = "the answer can be read off here",
            Hint = "Ask without the options, or without the words of the answer.",
        };
}
