using CourseKit.Syntax;

namespace CourseKit.Model;

public static class RepeatedPrompt
{
    public static readonly Rule Rule = new(typeof(RepeatedPrompt))
    {
        Code = "CK3102",
        Name = "repeated-prompt",
        Severity = Severity.Warning,
    };

    internal static void Check(LintCourse course, LintReport report)
    {
        foreach (var (spot, first) in course.Repeats)
        {
            var linted = course[spot];
            if (!PromptText.IsMarked(linted.Prompt, PromptFlags.Repeat)) report(linted, At(linted.Prompt, course[first].Prompt));
        }
    }

    private static Diagnostic At(Prompt prompt, Prompt original) =>
        new(Rule, prompt.Location, "This prompt is a repetition")
        {
            Label = "asked before, with the same answer",
            Hint = "Take it out, or mark it {.repeat} when the recap is meant.",
            Related = [new RelatedLocation(original.Location, "first asked here")],
        };
}
