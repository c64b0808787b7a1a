namespace CourseKit.Model;

/// <summary>Something of the course that an address can lead to.</summary>
/// <param name="Name">Its path as an author would write it from the root of the content.</param>
/// <param name="Url">Ready for <c>href</c>.</param>
internal abstract record SiteEntry(string Name, string Url)
{
    /// <param name="Anchors">Null when they are not known, as for the page of a tag.</param>
    public sealed record Page(string Name, string Url, PublishedPage? Published, Lazy<HashSet<string>>? Anchors) : SiteEntry(Name, Url);

    /// <param name="OnlyFromRoot">True for a file of <c>static/</c>, which no page stands beside.</param>
    public sealed record File(string Name, string Url, bool OnlyFromRoot) : SiteEntry(Name, Url);

    /// <summary>A former address of a page, which redirects to it.</summary>
    public sealed record Alias(string Name, PublishedPage Target) : SiteEntry(Name, Target.Url);

    /// <summary>A page beside the one file that is being built.</summary>
    public sealed record Sibling(string Name) : SiteEntry(Name, "");

    /// <summary>A page of the course that this build does not publish.</summary>
    public sealed record LeftOut(string Name, ExcludedPage Excluded) : SiteEntry(Name, "");
}
