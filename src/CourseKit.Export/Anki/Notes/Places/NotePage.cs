using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>A page that prompts stand on, as their notes speak of it.</summary>
internal sealed class NotePage
{
    public NotePage(CoursePage page) => Page = page;

    public CoursePage Page { get; }

    /// <summary>The module it stands in; null for a page outside of all.</summary>
    public CourseModule? Module { get; init; }

    /// <summary>Its whole address; null while it is not published or nobody knows where the site will be.</summary>
    public string? Address { get; init; }

    /// <summary>Every address of the site that leads to it, as the lock writes them: its own first, then its aliases. Empty while it is not published.</summary>
    public IReadOnlyList<string> SiteAddresses { get; init; } = [];

    /// <summary>What leads to it: course, module, page.</summary>
    public required string Trail { get; init; }

    /// <summary>What a reader finds all its prompts by; null for a page that is gone.</summary>
    public string? Tag { get; init; }

    /// <summary>The heading nearest above a block.</summary>
    public Heading? HeadingOf(int block) => Page.BlockHeadings.OfBlock(block);

    /// <summary>The address of the article that a block's section says it is taken from; null for none.</summary>
    public string? OriginalOf(int block) => Page.BlockHeadings.OriginalOf(block);
}
