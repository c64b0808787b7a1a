using CourseKit.Model;
using CourseKit.Templating;

namespace CourseKit.Export;

/// <param name="Updated">When the page truly changed; null when the author does not say, because a made-up date is worse than none.</param>
internal sealed record SitemapEntryView(string Url, string? Updated, SitemapOptions Options)
{
    public static TemplateType<SitemapEntryView> Type { get; } = TemplateType.Define<SitemapEntryView>(
        "sitemap entry", "An address in the sitemap.")
        .Text("url", entry => entry.Url, "Its address from the root of the site.")
        .Text("updated", entry => entry.Updated, "Its `lastmod`, or else its `date`, or null.")
        .Text("change_frequency", entry => entry.Options.ChangeFrequency, "`sitemap.changefreq` of the page, or null.")
        .Text("priority", entry => entry.Options.Priority, "`sitemap.priority` of the page, or null.");

    public static IReadOnlyList<SitemapEntryView> Of(Course course) =>
    [
        .. course.Listed.Where(page => !page.Page.Sitemap.Disable)
            .Select(page => new SitemapEntryView(page.Url, Rfc3339.Of(FeedEntryView.UpdatedOf(page)), page.Page.Sitemap)),
        .. course.Tags.Select(tag => new SitemapEntryView(tag.Url, null, SitemapOptions.Default)),
    ];
}
