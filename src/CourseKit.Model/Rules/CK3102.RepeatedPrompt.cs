using CourseKit.Syntax;

namespace CourseKit.Model;

public static class RepeatedPrompt
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3102",
        Name = "repeated-prompt",
        Severity = Severity.Warning,
        Title = "A prompt is repeated",
        Explanation = """
            The same question with the same answer (case, blanks and punctuation aside) is one card, so a reader who takes both in reviews it once and
            the second place adds nothing. For a recap that is meant, mark the prompt: `{.repeat}`.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What is a proxy?
            A measure that stands for the goal.

            What is a proxy?
            A measure that stands for the goal.
            {{< /orbit_review >}}
            """,
        Good = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What is a proxy?
            A measure that stands for the goal.

            When does a proxy fail?
            When it is optimised hard.
            {{< /orbit_review >}}
            """,
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
