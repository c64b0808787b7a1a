namespace CourseKit.Model;

/// <summary>The pages that CourseKit makes of all others.</summary>
public static class OwnPages
{
    /// <summary>
    /// Characters of Markdown, which makes about twice as many of HTML: some 350 pages of 12 KB. A browser lays out a longer page too
    /// slowly to be of use, and
    /// it would come to hundreds of sheets.
    /// </summary>
    private const long MostToPrint = 4_000_000;

    /// <summary>True for a page with CourseKit's own review on it.</summary>
    public static bool HasReview(CoursePage page, CourseSettings settings) =>
        (page.Review ?? settings.Review) != ReviewMode.Orbit && page.Prompts.Any();

    /// <summary>False for a course that is one page already, and for one that is too large to be one.</summary>
    public static bool CanBePrinted(IReadOnlyList<PublishedPage> pages) =>
        pages.Count(page => page.IsListed) > 1
        && pages.Where(page => page.IsListed).Sum(page => (long)page.Page.Document.Source.Length) <= MostToPrint;

    /// <summary>Their files.</summary>
    internal static IEnumerable<string> Of(IReadOnlyList<PublishedPage> pages, CourseSettings settings)
    {
        if (pages.Any(page => HasReview(page.Page, settings))) yield return SiteFiles.ReviewPage;
        if (pages.Any(page => page.IsListed && page.Page.Prompts.Any())) yield return SiteFiles.DeckPage;
        if (CanBePrinted(pages)) yield return SiteFiles.PrintPage;
    }
}
