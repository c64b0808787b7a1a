using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>A course as the lint rules see it: its prompts, each with what decides which rules hold for it.</summary>
internal sealed record LintCourse(IReadOnlyList<LintPage> Pages)
{
    public IEnumerable<LintPrompt> Prompts => Pages.SelectMany(page => page.Prompts);

    public static LintCourse Of(Course course)
    {
        var severities = new SeverityTable(course.Settings.Rules);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return new LintCourse([.. course.Pages.Select(page => LintPage.Of(page.Page, course.Settings, severities, seen))]);
    }
}

internal sealed class LintPage
{
    private readonly SeverityTable _ofCourse;
    private readonly SeverityTable _ofPage;

    private LintPage(CoursePage page, CourseSettings settings, SeverityTable ofCourse)
    {
        Page = page;
        Settings = settings;
        _ofCourse = ofCourse;
        _ofPage = new SeverityTable(page.Lint);
        var language = page.Language ?? settings.Language;
        IsEnglish = language.Equals("en", StringComparison.OrdinalIgnoreCase) || language.StartsWith("en-", StringComparison.OrdinalIgnoreCase);
    }

    public CoursePage Page { get; }

    public CourseSettings Settings { get; }

    /// <summary>True when rules that know English words may look at the page.</summary>
    public bool IsEnglish { get; }

    public IReadOnlyList<LintPrompt> Prompts { get; private set; } = [];

    /// <param name="seen">The texts of the prompts of earlier pages; those of this one are added.</param>
    public static LintPage Of(CoursePage page, CourseSettings settings, SeverityTable ofCourse, HashSet<string> seen)
    {
        var lint = new LintPage(page, settings, ofCourse);
        lint.Prompts = [.. page.Prompts.Select(prompt => new LintPrompt(prompt, lint, IsRepeat: !seen.Add(PromptText.Of(prompt))))];
        return lint;
    }

    /// <summary>False when the rule is off for the whole page, so that it need not run.</summary>
    public bool Wants(Rule rule)
    {
        var isSet = _ofPage.TryFind(rule, out var wanted) || _ofCourse.TryFind(rule, out wanted);
        return isSet ? wanted is not null : !rule.OffByDefault;
    }

    public Diagnostic? Settle(Diagnostic finding) => RuleSettings.Settle(finding, _ofCourse, _ofPage);
}

/// <param name="IsRepeat">True when an earlier prompt of the course has the same text.</param>
internal sealed record LintPrompt(Prompt Prompt, LintPage Page, bool IsRepeat)
{
    /// <summary>The finding with the severity wanted here; null when its rule is off for this prompt.</summary>
    public Diagnostic? Settle(Diagnostic finding) =>
        Prompt.LintOff.Contains(finding.Code) ? null : Page.Settle(finding);
}
