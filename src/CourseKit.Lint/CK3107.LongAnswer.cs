using CourseKit.Syntax;

namespace CourseKit.Model;

public static class LongAnswer
{
    public static readonly Rule Rule = new(typeof(LongAnswer))
    {
        Code = "CK3107",
        Name = "long-answer",
        Severity = Severity.Hint,
    };

    private const int HintWords = 30;
    private const int WarningWords = 50;
    private const int WarningCharacters = 350;

    internal static void Check(PromptReading prompt, Action<Diagnostic> report)
    {
        if (prompt.Answer is not { } answer) return;
        var words = prompt.AnswerLength;
        if (words > WarningWords || answer.Text.Length > WarningCharacters) report(At(answer, words) with { Severity = Severity.Warning });
        else if (words > HintWords) report(At(answer, words));
    }

    private static Diagnostic At(ReadText answer, int words) =>
        new(Rule, answer.Place, words > HintWords ? $"The answer has {words} words" : $"The answer has {answer.Text.Length} characters")
        {
            Label = "long for a review of a few seconds",
            Hint = "Split it into two prompts, or cut it to the point.",
        };
}
