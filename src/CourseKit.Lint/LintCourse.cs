using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>A course as the lint rules see it: its pages, each with what decides which rules hold for it.</summary>
internal sealed class LintCourse
{
    private LintCourse(Course course, LinkMemory memory)
    {
        Memory = memory;
        var severities = new SeverityTable(course.Settings.Rules);
        var media = new PromptMedia(course.Links, course.Assets.Values);
        var words = new PageWords[course.Pages.Count];
        Parallel.For(0, words.Length, i => words[i] = PageWords.Of(course.Pages[i].Page, media, memory));
        Repeats = EqualTexts.Find(Array.ConvertAll(words, page => page.Wholes));
        var repeats = Repeats.ToLookup(repeat => repeat.Spot.Page, repeat => repeat.Spot.Prompt);
        Pages = [.. course.Pages.Select((page, i) => new LintPage(page.Page, words[i], course.Settings, severities, repeats[i].ToEquatableArray()))];
    }

    public IReadOnlyList<LintPage> Pages { get; }

    public LinkMemory Memory { get; }

    /// <summary>The prompts that are the same as an earlier one, each with the first of those, in course order.</summary>
    public IReadOnlyList<(PromptSpot Spot, PromptSpot First)> Repeats { get; }

    public LintPrompt this[PromptSpot spot] => Pages[spot.Page].Prompts[spot.Prompt];

    public static LintCourse Of(Course course) => new(course, LinkMemory.Of(course.Settings));
}

internal sealed class LintPage
{
    private readonly SeverityTable _ofCourse;
    private readonly SeverityTable _ofPage;

    private IReadOnlyList<LintPrompt>? _prompts;

    /// <param name="repeats">Which of its prompts an earlier one is the same as.</param>
    public LintPage(CoursePage page, PageWords words, CourseSettings settings, SeverityTable ofCourse, EquatableArray<int> repeats)
    {
        (Page, Words, Settings, Repeats) = (page, words, settings, repeats);
        _ofCourse = ofCourse;
        _ofPage = new SeverityTable(page.Lint);
    }

    public CoursePage Page { get; }

    public CourseSettings Settings { get; }

    /// <summary>True when rules that know English words may look at the page.</summary>
    public bool IsEnglish
    {
        get
        {
            var language = Page.Language ?? Settings.Language;
            return language.Equals("en", StringComparison.OrdinalIgnoreCase)
                || language.StartsWith("en-", StringComparison.OrdinalIgnoreCase);
        }
    }

    public PageWords Words { get; }

    /// <summary>Which of the prompts, by number, an earlier one is the same as.</summary>
    public EquatableArray<int> Repeats { get; }

    /// <summary>Made when they are asked for: after an edit, those of most pages are not.</summary>
    public IReadOnlyList<LintPrompt> Prompts =>
        _prompts ??= [.. Page.Prompts.Select((prompt, i) => new LintPrompt(prompt, this, Repeats.Contains(i)))];

    /// <summary>False when the rule is off for the whole page, so that it need not run.</summary>
    public bool Wants(Rule rule)
    {
        var isSet = _ofPage.TryFind(rule, out var wanted) || _ofCourse.TryFind(rule, out wanted);
        return isSet ? wanted is not null : !rule.OffByDefault;
    }

    public Diagnostic? Settle(Diagnostic finding) => RuleSettings.Settle(finding, _ofCourse, _ofPage);
}

/// <param name="IsRepeat">True when an earlier prompt of the course is the same.</param>
internal sealed record LintPrompt(Prompt Prompt, LintPage Page, bool IsRepeat)
{
    /// <summary>The finding with the severity wanted here; null when its rule is off for this prompt.</summary>
    public Diagnostic? Settle(Diagnostic finding) =>
        Prompt.LintOff.Contains(finding.Code) ? null : Page.Settle(finding);
}
