using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>What <c>course.yml</c> says, or the defaults that make any folder a course.</summary>
public sealed record CourseSettings
{
    /// <summary>The settings file; null when there is none.</summary>
    public SourceText? Source { get; init; }

    /// <summary>Names the course's files (<c>id.apkg</c>) and never changes: lower-case letters, digits, hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>True when the settings file says the id; else it is made from the name of the folder.</summary>
    public bool IsIdStated { get; init; }

    public required string Title { get; init; }

    /// <summary>Null when the title is made from the name of the folder.</summary>
    public Location? TitleLocation { get; init; }

    public string? Description { get; init; }

    /// <summary>
    /// Where the site will be published, with a trailing slash; null when not known, and then canonical links are left out.
    /// </summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>True when the settings file has a <c>base_url</c>, even one that is no address.</summary>
    public bool IsBaseUrlStated { get; init; }

    /// <summary>A BCP 47 tag.</summary>
    public string Language { get; init; } = "en";

    public EquatableArray<string> Authors { get; init; }

    public string? License { get; init; }

    public Uri? LicenseUrl { get; init; }

    /// <summary>The colour of blocks that name none.</summary>
    public ReviewColor Palette { get; init; } = ReviewColor.Blue;

    public ReviewMode Review { get; init; }

    public ReviewSchedule Schedule { get; init; } = new();

    /// <summary>False for a site without search and its index.</summary>
    public bool Search { get; init; } = true;

    /// <summary>
    /// True to write quotes, dashes and ellipses on the site as a printer would; what is written in the sources stays, and so do decks.
    /// </summary>
    public bool SmartPunctuation { get; init; }

    /// <summary>False to leave formulas as TeX and code without colours, as a machine must on which V8 does not run.</summary>
    public bool Typesetting { get; init; } = true;

    /// <summary>True to let readers install the course as an app and read without the network what they have read before.</summary>
    public bool Offline { get; init; } = true;

    /// <summary>TeX commands that every formula of the course knows, in the order written.</summary>
    public EquatableArray<TexMacro> Macros { get; init; }

    /// <summary>What pages are allowed to load and run besides what they are seen to use.</summary>
    public ContentPolicy ContentPolicy { get; init; } = new();

    /// <summary>False when not everyone who writes pages is to be trusted: raw HTML of prose and prompts is then cleaned.</summary>
    public bool TrustsContributors { get; init; } = true;

    /// <summary>Where the sources lie; null when readers are not told.</summary>
    public CourseRepository? Repository { get; init; }

    /// <summary>Section folders in course order; sections not named follow in their own order.</summary>
    public EquatableArray<Located<string>> Modules { get; init; }

    /// <summary>Severity by code or rule name; null turns the rule off.</summary>
    public EquatableArray<RuleSetting> Rules { get; init; }

    /// <summary>What <c>.globalconfig</c> says, which counts after everything else.</summary>
    public EquatableArray<RuleSetting> Overrides { get; init; }

    /// <summary>What is said of links to other hosts.</summary>
    public LinkSettings Links { get; init; } = LinkSettings.None;

    /// <summary>What the course draws on, in the order written: what a <c>SourceKey</c> in metadata names.</summary>
    public EquatableArray<CourseSource> Sources { get; init; }

    /// <summary>The author's own values, for templates and the <c>param</c> shortcode.</summary>
    public MappingNode Params { get; init; } = MappingNode.Empty;
}
