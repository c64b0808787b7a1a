using CourseKit.Syntax;

namespace CourseKit.Model;

public static class OneQuestionTwoAnswers
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3103",
        Name = "one-question-two-answers",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Spoiled,
        Title = "One question has two different answers",
        Explanation = """
            In review the question comes without its page. When two prompts ask the same and expect different answers, nobody can know which
            is wanted. Say in the question what tells them apart; where any good answer counts, mark both `{.open-ended}`.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What can go wrong?
            The proxy is gamed.

            What can go wrong?
            The goal changes.
            {{< /orbit_review >}}
            """,
        Good = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What can go wrong with a proxy?
            The proxy is gamed.

            What can go wrong with a goal?
            The goal changes.
            {{< /orbit_review >}}
            """,
    };

    internal static void Check(LintCourse course, LintReport report)
    {
        foreach (var (spot, first) in EqualTexts.Find([.. course.Pages.Select(page => page.Words.Questions)]))
        {
            var isSame = WholeOf(course, spot).Equals(WholeOf(course, first));
            if (!isSame) report(course[spot], At(course[spot].Prompt, course[first].Prompt));
        }
    }

    private static ComparedText WholeOf(LintCourse course, PromptSpot spot) => course.Pages[spot.Page].Words.Wholes.Texts[spot.Prompt]!;

    private static Diagnostic At(Prompt prompt, Prompt original) =>
        new(Rule, prompt.Location, "The same question has another answer elsewhere")
        {
            Label = "asked before, with another answer",
            Hint = "Say in the question what tells the two apart.",
            Related = [new RelatedLocation(original.Location, $"answered '{Shorten(original.Answer!.Text)}' here")],
        };

    private static string Shorten(string answer) =>
        answer.Length <= 40 ? answer.Trim() : answer.Substring(0, char.IsHighSurrogate(answer[39]) ? 39 : 40).Trim() + "…";
}
