using System.Globalization;
using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// Decides which pages are published. What is left out is named with its reason, so that no page vanishes without a word.
/// </summary>
internal sealed record PageSelection(IReadOnlyList<CoursePage> Published, IReadOnlyList<ExcludedPage> LeftOut)
{
    public static PageSelection Of(IReadOnlyList<CoursePage> pages, CourseInput input, Action<Diagnostic> report)
    {
        var bundles = new BundleFolders(pages, input.Layout);
        var included = new HashSet<string>(pages.SelectMany(page => page.Body.Includes), StringComparer.Ordinal);
        var published = new List<CoursePage>();
        var leftOut = new List<ExcludedPage>();
        foreach (var page in pages)
        {
            if (bundles.OwnerOf(page) is { } owner)
            {
                // What another page includes is read there.
                if (!included.Contains(page.Path)) report(PageInsideBundle.At(page.Path, owner));
                leftOut.Add(new ExcludedPage(page, $"inside the bundle of {owner}"));
            }
            else if (page.Draft && !input.Publish.Drafts)
            {
                leftOut.Add(new ExcludedPage(page, Reason(page, "draft", "draft", "published")));
            }
            else if (NotDue(page, input.Publish) is { } finding)
            {
                report(finding.Diagnostic);
                leftOut.Add(new ExcludedPage(page, finding.Reason));
            }
            else if (!page.Build.Render)
            {
                leftOut.Add(new ExcludedPage(page, page.Build.IsHeadless ? Reason(page, "headless", "headless")
                    : Reason(page, "build: render never", "build", "_build")));
            }
            else
            {
                published.Add(page);
            }
        }

        foreach (var finding in PagesOfWithheldSection.Of(published, leftOut, input.Layout)) report(finding);
        return new PageSelection(published, leftOut);
    }

    /// <summary>Says from where a setting was handed down.</summary>
    private static string Reason(CoursePage page, string reason, params string[] keys) =>
        page.LocationOf(keys) is { } place && place.Path != page.Path ? $"{reason}, by the cascade of {place.Path}" : reason;

    private static (string Reason, Diagnostic Diagnostic)? NotDue(CoursePage page, PublishOptions options)
    {
        var due = page.PublishDate ?? page.Date;
        if (due > options.Now && !options.Future)
        {
            var reason = (page.PublishDate is null ? "dated " : "to be published on ") + Day(due.Value);
            return (reason, PageNotDue.NotYet(page, reason));
        }

        if (!(page.ExpiryDate <= options.Now) || options.Expired) return null;
        var expired = "expired on " + Day(page.ExpiryDate!.Value);
        return (expired, PageNotDue.Expired(page, expired));
    }

    private static string Day(DateTimeOffset date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
