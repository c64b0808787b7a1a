using System.Globalization;
using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Decides which pages are published. What is left out is named with its reason, so that no page vanishes without a word.</summary>
internal sealed record PageSelection(IReadOnlyList<CoursePage> Published, IReadOnlyList<ExcludedPage> LeftOut)
{
    public static PageSelection Of(IReadOnlyList<CoursePage> pages, CourseInput input, Action<Diagnostic> report)
    {
        var bundles = new BundleFolders(pages, input.Layout);
        var published = new List<CoursePage>();
        var leftOut = new List<ExcludedPage>();
        foreach (var page in pages)
        {
            if (bundles.OwnerOf(page) is { } owner)
            {
                report(PageInsideBundle.At(page.Path, owner));
                leftOut.Add(new ExcludedPage(page, $"inside the bundle of {owner}"));
            }
            else if (ReasonToLeaveOut(page, input.Publish) is { } reason)
            {
                leftOut.Add(new ExcludedPage(page, reason));
            }
            else
            {
                published.Add(page);
            }
        }

        return new PageSelection(published, leftOut);
    }

    private static string? ReasonToLeaveOut(CoursePage page, PublishOptions options)
    {
        if (page.Draft && !options.Drafts) return "draft";
        if (!options.Future)
        {
            if (page.PublishDate > options.Now) return "to be published on " + Day(page.PublishDate.Value);
            if (page.PublishDate is null && page.Date > options.Now) return "dated " + Day(page.Date.Value);
        }

        return !options.Expired && page.ExpiryDate <= options.Now ? "expired on " + Day(page.ExpiryDate.Value) : null;
    }

    private static string Day(DateTimeOffset date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
