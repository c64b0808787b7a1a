using CourseKit.Syntax;

namespace CourseKit.Model;

public static class ListAnswer
{
    public static readonly Rule Rule = new(typeof(ListAnswer))
    {
        Code = "CK3110",
        Name = "list-answer",
        Severity = Severity.Hint,
    };

    private const int FewestItems = 4;
    private const int MostWordsEach = 4;

    internal static void Check(PromptReading prompt, Action<Diagnostic> report)
    {
        if (!prompt.IsEnglish || prompt.Answer is not { } answer || prompt.IsMarkedOpenEnded) return;
        if (Count(answer) >= FewestItems || AsksForMany(prompt.Question)) report(At(answer.Place));
    }

    /// <summary>The short items of a list; zero when what stands between the separators is prose.</summary>
    private static int Count(ReadText answer)
    {
        if (answer.ListItems > 0) return answer.Words.Count <= answer.ListItems * MostWordsEach ? answer.ListItems : 0;
        if (Sentences.Of(answer.Text).Count > 1) return 0;
        var (items, words) = (1, 0);
        for (var i = 0; i < answer.Words.Count; i++)
        {
            if (answer.Words[i].Key is not ("and" or "or") && ++words > MostWordsEach) return 0;
            if (i + 1 == answer.Words.Count || answer.Between(i, i + 1).IndexOfAny([',', ';', '/']) < 0 || IsNumber(answer, i)) continue;
            items++;
            words = 0;
        }

        return items;
    }

    /// <summary>The comma of 1,000,000 separates nothing.</summary>
    private static bool IsNumber(ReadText answer, int word) =>
        answer.Between(word, word + 1) == "," && answer.Words[word].Key.All(char.IsDigit) && answer.Words[word + 1].Key.All(char.IsDigit);

    /// <summary>"What are the four …", "Name the 5 …".</summary>
    private static bool AsksForMany(ReadText question)
    {
        var words = question.Words;
        for (var i = 2; i < words.Count; i++)
        {
            if (words[i - 1].Key != "the" || !IsMany(words[i].Key)) continue;
            if (words[i - 2].Key is "name" or "list" or "are" && (i == 2 || words[i - 2].Key != "are" || words[i - 3].Key == "what"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsMany(string word) =>
        (EnglishWords.Numbers.Contains(word) && word != "two")
            || (int.TryParse(word, System.Globalization.NumberStyles.None, null, out var number) && number is > 2 and < 100);

    private static Diagnostic At(Location location) =>
        new(Rule, location, "The answer is a list of things to recall")
        {
            Label = "a set is hard to recall and to grade",
            Hint = "Ask for one of them in each prompt.",
        };
}
