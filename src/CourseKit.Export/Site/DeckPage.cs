using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>The page that says how decks are imported and updated. It gives way to anything of the author's own.</summary>
internal static class DeckPage
{
    /// <summary>True for a course with a deck to explain that has nothing of its own where the page would stand.</summary>
    public static bool IsWanted(Course course, IReadOnlyList<DeckOffer> decks) =>
        decks.Any(deck => deck.IsExplained)
        && !course.Pages.Select(page => page.OutputPath)
            .Concat(course.Aliases.Select(alias => alias.OutputPath))
            .Concat(course.Assets.Values.Select(asset => asset.OutputPath))
            .Any(path => (path + "/").StartsWith(SiteFiles.DeckPage + "/", StringComparison.OrdinalIgnoreCase));

    public static IEnumerable<ExportJob> Jobs(SiteContext site)
    {
        if (site.View.HasDeckPage)
        {
            yield return new ExportJob(
                SitePath.Of(SiteFiles.DeckPage), () => site.Write("decks.html", site.Pages.OfDecks(), SiteFiles.DeckPage));
        }
    }
}
