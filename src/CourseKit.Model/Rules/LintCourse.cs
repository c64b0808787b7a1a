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
        var media = new PromptMedia(course.Links, course.Assets.Values);
        return new LintCourse([.. course.Pages.Select(page => LintPage.Of(page.Page, course.Settings, severities, media, seen))]);
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
    public static LintPage Of(CoursePage page, CourseSettings settings, SeverityTable ofCourse, PromptMedia media, HashSet<string> seen)
    {
        var lint = new LintPage(page, settings, ofCourse);
        lint.Prompts = [.. page.Prompts.Select(Of)];
        return lint;

        LintPrompt Of(Prompt prompt)
        {
            var question = PromptText.Normalize(prompt.Question.Text) + "\n" + media.Of(page, prompt.QuestionBody);
            var whole = PromptText.Of(prompt) + "\n" + media.Of(page, prompt);
            return new LintPrompt(prompt, lint, question, whole, IsRepeat: !seen.Add(whole));
        }
    }

    /// <summary>False when the rule is off for the whole page, so that it need not run.</summary>
    public bool Wants(Rule rule)
    {
        var isSet = _ofPage.TryFind(rule, out var wanted) || _ofCourse.TryFind(rule, out wanted);
        return isSet ? wanted is not null : !rule.OffByDefault;
    }

    public Diagnostic? Settle(Diagnostic finding) => RuleSettings.Settle(finding, _ofCourse, _ofPage);
}

/// <param name="Question">Equal for questions that a reader would take for one: the same words about the same images.</param>
/// <param name="Whole">The same, of both sides.</param>
/// <param name="IsRepeat">True when an earlier prompt of the course is the same.</param>
internal sealed record LintPrompt(Prompt Prompt, LintPage Page, string Question, string Whole, bool IsRepeat)
{
    /// <summary>The finding with the severity wanted here; null when its rule is off for this prompt.</summary>
    public Diagnostic? Settle(Diagnostic finding) =>
        Prompt.LintOff.Contains(finding.Code) ? null : Page.Settle(finding);
}
