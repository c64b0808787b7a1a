using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Runs the lint rules over a linked course.</summary>
public static class Lint
{
    /// <summary>The findings with the severities that prompt, block, page and course want; those of rules that are off left out.</summary>
    public static IReadOnlyList<Diagnostic> Run(Course course) => Run(course, LintRules.All);

    internal static IReadOnlyList<Diagnostic> Run(Course course, IReadOnlyList<LintRule> rules)
    {
        var found = new List<Diagnostic>();
        LintReport report = (owner, finding) =>
        {
            if (owner.Settle(finding) is { } wanted) found.Add(wanted);
        };

        var linted = LintCourse.Of(course);
        foreach (var page in linted.Pages)
        {
            if (page.Prompts.Count > 0) RunPage(page, [.. rules.Where(rule => page.Wants(rule.Rule))], report);
        }

        foreach (var rule in rules) rule.Course?.Invoke(linted, report);
        return found;
    }

    private static void RunPage(LintPage page, IReadOnlyList<LintRule> rules, LintReport report)
    {
        var reading = PageReading.Of(page);
        foreach (var prompt in reading.Prompts)
        {
            Action<Diagnostic> reportPrompt = finding => report(prompt.Of, finding);
            foreach (var rule in rules)
            {
                if (rule.Prompt is not null && (rule.OnRepeats || !prompt.Of.IsRepeat)) rule.Prompt(prompt, reportPrompt);
            }
        }

        foreach (var rule in rules) rule.Page?.Invoke(reading, report);
    }
}
