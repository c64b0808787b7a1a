using CourseKit.Syntax;

namespace CourseKit.Model;

public static class OneQuestionTwoAnswers
{
    public static readonly Rule Rule = new(typeof(OneQuestionTwoAnswers))
    {
        Code = "CK3103",
        Name = "one-question-two-answers",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Spoiled,
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
