using System.Runtime.CompilerServices;

namespace CourseKit.Model;

/// <summary>
/// What the last linking of a course found out. The compiler links the whole course after every edit, and all but one page are then the very same objects:
/// what was found out about them holds as long as what it depends on is the same. Each thing kept here knows what it was made from, and is made anew when that
/// has changed; so nothing that is found depends on what was linked before, and several threads may link at once.
/// </summary>
internal sealed class LinkMemory
{
    private static readonly ConditionalWeakTable<CourseSettings, LinkMemory> _known = new();
    private readonly ConditionalWeakTable<CoursePage, PageMemory> _pages = new();

    /// <summary>Which prompt is which, as it was found last.</summary>
    public KnownMatching? Matching { get; set; }

    /// <summary>The addresses of the site as they were last.</summary>
    public SiteShape? Shape { get; set; }

    /// <summary>The words of its questions.</summary>
    public WordNumbers WordNumbers { get; } = new();

    /// <summary>The questions that read alike, as they were found last.</summary>
    public KnownQuestionGroups? QuestionGroups { get; set; }

    /// <summary>The memory of the course that has these very settings: it is forgotten with them.</summary>
    public static LinkMemory Of(CourseSettings settings) => _known.GetValue(settings, _ => new LinkMemory());

    public PageMemory Of(CoursePage page) => _pages.GetValue(page, _ => new PageMemory());
}

/// <summary>What is known of one page.</summary>
internal sealed class PageMemory
{
    private CurrentPrompt[]? _prompts;

    /// <summary>What folders handed down to it, and the page with that.</summary>
    public (IReadOnlyList<CascadeRule> Rules, CoursePage Page)? HandedDown { get; set; }

    /// <summary>Where its links lead.</summary>
    public CheckedLinks? Links { get; set; }

    /// <summary>Its metadata.</summary>
    public CheckedMetadata? Metadata { get; set; }

    /// <summary>What the rules found on it.</summary>
    public LintedPage? Lint { get; set; }

    /// <summary>What its prompts say, without regard to how it is typed.</summary>
    public PageWords? Words { get; set; }

    /// <summary>The prompts of the page, ready to be found again.</summary>
    public CurrentPrompt[] CurrentPrompts(CoursePage page, bool isWithheld, PromptMedia media, IReadOnlyDictionary<string, TexDefinition> macros)
    {
        if (_prompts is { } known && (known.Length == 0 || known[0].IsWithheld == isWithheld)) return known;
        CurrentPrompt[] prompts = [.. CurrentPrompt.Of([page], isWithheld, media, macros)];
        // Where an image leads depends on other files than the page.
        if (!page.Prompts.Any(PromptMedia.HasImages)) _prompts = prompts;
        return prompts;
    }
}
