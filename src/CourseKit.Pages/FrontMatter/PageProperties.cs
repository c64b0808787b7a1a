using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// What front matter says of a page, typed, but for its title. A value that was left out or could not be read is null, or the default that
/// Hugo's documentation gives.
/// </summary>
public abstract record PageProperties
{
    /// <summary>A shorter title for navigation; null for the title.</summary>
    public string? LinkTitle { get; init; }

    public string? Description { get; init; }

    public string? Summary { get; init; }

    public DateTimeOffset? Date { get; init; }

    public DateTimeOffset? LastModified { get; init; }

    /// <summary>Not published before this; null for <see cref="Date"/>.</summary>
    public DateTimeOffset? PublishDate { get; init; }

    /// <summary>Not published from this on.</summary>
    public DateTimeOffset? ExpiryDate { get; init; }

    public bool Draft { get; init; }

    /// <summary>Whether the page is written, and where it is listed.</summary>
    public BuildOptions Build { get; init; } = BuildOptions.Default;

    /// <summary>What the sitemap says of it.</summary>
    public SitemapOptions Sitemap { get; init; } = SitemapOptions.Default;

    /// <summary>Position among siblings, lighter first; 0 means not weighted and comes last, as in Hugo.</summary>
    public int Weight { get; init; }

    /// <summary>Takes the place of the file name in the address.</summary>
    public Located<string>? Slug { get; init; }

    /// <summary>The whole address, instead of the one that folder and name give.</summary>
    public Located<string>? Url { get; init; }

    public EquatableArray<Located<string>> Aliases { get; init; }

    public EquatableArray<Located<string>> Tags { get; init; }

    /// <summary><c>image</c>, or else the first of <c>images</c>.</summary>
    public Located<string>? Image { get; init; }

    public EquatableArray<string> Keywords { get; init; }

    public EquatableArray<string> Authors { get; init; }

    /// <summary>The page's own language tag; null for the course's.</summary>
    public string? Language { get; init; }

    /// <summary>The page's own default for its review blocks; null for the course's.</summary>
    public ReviewColor? Palette { get; init; }

    /// <summary>How the page's own review blocks appear; null for the course's way.</summary>
    public ReviewMode? Review { get; init; }

    /// <summary>What the page says of lint rules, for its own prompts.</summary>
    public EquatableArray<RuleSetting> Lint { get; init; }

    /// <summary>What the page hands down to the pages of its folder, itself included.</summary>
    public EquatableArray<CascadeRule> Cascades { get; init; }

    /// <summary>Keys of Hugo's that nothing here is done with, where they stand.</summary>
    public EquatableArray<Located<string>> NotObeyed { get; init; }
}
