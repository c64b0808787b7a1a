using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Runs the lint rules over a linked course: those of a page on all processors, then those of the whole.</summary>
public static class Lint
{
    /// <summary>The findings with the severities that prompt, block, page and course want; those of rules that are off left out.</summary>
    public static IReadOnlyList<Diagnostic> Run(Course course) => Run(course, LintChecks.All);

    internal static IReadOnlyList<Diagnostic> Run(Course course, IReadOnlyList<LintRule> rules)
    {
        var linted = LintCourse.Of(course);
        var onPages = new LintedPage[linted.Pages.Count];
        Parallel.For(0, onPages.Length, i => onPages[i] = Look(linted.Pages[i], rules, linted.Memory));

        List<Diagnostic> found = [.. onPages.SelectMany(page => page.Findings)];
        var report = ReportTo(found);
        foreach (var rule in rules) rule.Course?.Invoke(linted, report);
        return found;
    }

    /// <summary>
    /// Looks at a page alone, as if none of its prompts were asked before: that is remembered, and holds for nearly every page, whose
    /// Markdown need not be there when the course is looked at. Where pictures lead only the course knows.
    /// </summary>
    public static void Foresee(CoursePage page, CourseSettings settings)
    {
        if (!page.Prompts.Any() || page.Prompts.Any(prompt => prompt.ShowsImages)) return;
        var memory = LinkMemory.Of(settings);
        var alone = new LintPage(
            page, PageWords.Of(page, PromptMedia.None, memory), settings, new SeverityTable(settings.Rules), repeats: []);
        Look(alone, LintChecks.All, memory);
    }

    private static LintedPage Look(LintPage page, IReadOnlyList<LintRule> rules, LinkMemory memory)
    {
        var known = memory.Of(page.Page);
        return known.Find<LintedPage>() is { } last && last.Holds(page, rules)
            ? last : known.Keep(new LintedPage(rules, page.Repeats, RunPage(page, rules)));
    }

    private static List<Diagnostic> RunPage(LintPage page, IReadOnlyList<LintRule> rules)
    {
        var found = new List<Diagnostic>();
        using var open = page.Page.Open();
        if (page.Page.Prompts.Any()) RunPage(page, [.. rules.Where(rule => page.Wants(rule.Rule))], ReportTo(found));
        return found;
    }

    private static LintReport ReportTo(List<Diagnostic> found) => (owner, finding) =>
    {
        if (owner.Settle(finding) is { } wanted) found.Add(wanted);
    };

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
