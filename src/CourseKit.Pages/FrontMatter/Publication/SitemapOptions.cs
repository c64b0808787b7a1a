namespace CourseKit.Model;

/// <summary>What <c>sitemap</c> in front matter says of a page.</summary>
public sealed record SitemapOptions
{
    public static SitemapOptions Default { get; } = new();

    /// <summary>True for a page that the sitemap does not name.</summary>
    public bool Disable { get; init; }

    /// <summary>One of the words of sitemaps.org, such as <c>weekly</c>; null when nothing is said.</summary>
    public string? ChangeFrequency { get; init; }

    /// <summary>From 0.0 to 1.0, as it is written; null when nothing is said.</summary>
    public string? Priority { get; init; }
}
