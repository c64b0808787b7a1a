using System.Runtime.CompilerServices;
using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// What the rules found on a page when they last looked at it. The compiler lints a course after every edit, and all pages but one are then the very same objects:
/// what was found on them holds as long as the settings are the same, and the same prompts of the page are repetitions.
/// </summary>
internal sealed class LintedPage
{
    private static readonly ConditionalWeakTable<CoursePage, LintedPage> _known = new();
    private Result? _last;

    /// <param name="run">Looks at the page.</param>
    public static List<Diagnostic> Of(LintPage page, IReadOnlyList<LintRule> rules, Func<LintPage, IReadOnlyList<LintRule>, List<Diagnostic>> run)
    {
        var known = _known.GetValue(page.Page, _ => new LintedPage());
        var last = known._last;
        if (last is not null && last.Holds(page, rules)) return last.Findings;
        var findings = run(page, rules);
        known._last = new Result(page.Settings, rules, page.Repeats, findings);
        return findings;
    }

    private sealed record Result(CourseSettings Settings, IReadOnlyList<LintRule> Rules, EquatableArray<int> Repeats, List<Diagnostic> Findings)
    {
        public bool Holds(LintPage page, IReadOnlyList<LintRule> rules) =>
            ReferenceEquals(Settings, page.Settings) && ReferenceEquals(Rules, rules) && Repeats == page.Repeats;
    }
}
