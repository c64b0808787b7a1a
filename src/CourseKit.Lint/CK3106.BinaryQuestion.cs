using CourseKit.Syntax;

namespace CourseKit.Model;

public static class BinaryQuestion
{
    public static readonly Rule Rule = new(typeof(BinaryQuestion))
    {
        Code = "CK3106",
        Name = "binary-question",
        Severity = Severity.Hint,
    };

    private static readonly HashSet<string> _truthValues = new(["yes", "no", "true", "false"], StringComparer.Ordinal);

    internal static void Check(PromptReading prompt, Action<Diagnostic> report)
    {
        if (prompt.IsEnglish && IsBinary(prompt)) report(At(prompt.Question.Place));
    }

    /// <summary>True of a question for yes or no, for true or false, or for one of two or three things that it names.</summary>
    internal static bool IsBinary(PromptReading prompt)
    {
        if (prompt.Answer is not { } answer) return false;
        var asked = Asked(prompt.Question);
        return (asked.Count > 1 && (IsYesOrNo(asked) || IsThisOrThat(prompt.Question, asked)))
            || (answer.Words.Count > 0 && _truthValues.Contains(answer.Words[0].Key) && (answer.Words.Count == 1 || !char.IsWhiteSpace(answer.Text[answer.Words[0].End])));
    }

    /// <summary>The words of the last sentence that ends in a question mark.</summary>
    private static List<Word> Asked(ReadText question)
    {
        var sentence = Sentences.Of(question.Text).LastOrDefault(span => question.Text.LastIndexOf('?', span.End - 1, span.Length) >= 0);
        return [.. question.Words.Where(word => word.Start >= sentence.Start && word.End <= sentence.End)];
    }

    /// <summary>"Can you …?" asks for something to be done.</summary>
    private static bool IsYesOrNo(List<Word> asked) => EnglishWords.Auxiliaries.Contains(asked[0].Key) && asked[1].Key != "you";

    /// <summary>"Which is larger, A or B?": two things after the last comma or colon, with "or" between them.</summary>
    private static bool IsThisOrThat(ReadText question, List<Word> asked)
    {
        if (asked[0].Key != "which" || asked.Count(word => word.Key == "or") != 1) return false;
        var or = asked.FindIndex(word => word.Key == "or");
        var option = or;
        while (option > 0 && question.Text.IndexOfAny([',', ':', ';', '-', '–', '—'], asked[option - 1].End, asked[option].Start - asked[option - 1].End) < 0) option--;
        return option > 0 && or > option && or - option <= 4 && asked.Count - or - 1 is > 0 and <= 4;
    }

    private static Diagnostic At(Location location) =>
        new(Rule, location, "This question leaves only two or three answers")
        {
            Label = "can be guessed",
            Hint = "Ask what, how or why, so that the answer has to be thought of.",
        };
}
