using CourseKit.Syntax;

namespace CourseKit.Model;

public static class LongAnswer
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3107",
        Name = "long-answer",
        Severity = Severity.Hint,
        Title = "An answer is too long to check at a glance",
        Explanation = """
            A review takes a few seconds. Of real prompts nineteen in twenty are answered in 37 words or fewer; from 30 words on this is a hint, over 50 words or 350 characters a
            warning, for such an answer scrolls on its card and nobody knows which part of it must be recalled. Split it into two prompts, or cut it to the point. Formulas and
            code count as one word, pictures as none.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            Why does a proxy fail under pressure?
            A proxy agrees with the goal in the ordinary cases in which it was chosen, and a strong search leaves those cases behind, because the highest scores lie where nobody looked and where nothing ties the proxy to the goal.
            {{< /orbit_review >}}
            """,
        Good = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            Why does a proxy fail under pressure?
            The highest scores lie in cases where it no longer agrees with the goal.
            {{< /orbit_review >}}
            """,
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
