namespace CourseKit.Model;

/// <summary>
/// Walks the course from front to back, depth first: a folder's own page, then what stands in it. Previous and next lead from
/// one written page to the other; a page made up for a folder only knows where it would stand, and one that is not listed stands in no row.
/// </summary>
internal static class ReadingOrder
{
    public static IReadOnlyList<PublishedPage> Walk(CourseSection root)
    {
        var pages = new List<PublishedPage>();
        Collect(root, [], pages);
        LinkNeighbours(pages);
        return pages;
    }

    private static void Collect(CourseSection section, IReadOnlyList<PublishedPage> ancestors, List<PublishedPage> pages)
    {
        section.Page.Ancestors = ancestors;
        pages.Add(section.Page);
        IReadOnlyList<PublishedPage> inside = [.. ancestors, section.Page];
        foreach (var entry in section.Entries)
        {
            if (entry.Section is { } child)
            {
                Collect(child, inside, pages);
            }
            else
            {
                entry.Page.Ancestors = inside;
                pages.Add(entry.Page);
            }
        }
    }

    private static void LinkNeighbours(List<PublishedPage> pages)
    {
        PublishedPage? previous = null;
        foreach (var page in pages)
        {
            if (!page.IsListed) continue;
            page.Previous = previous;
            if (!page.Page.IsGenerated) previous = page;
        }

        PublishedPage? next = null;
        for (var i = pages.Count - 1; i >= 0; i--)
        {
            if (!pages[i].IsListed) continue;
            pages[i].Next = next;
            if (!pages[i].Page.IsGenerated) next = pages[i];
        }
    }
}
