using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>
/// The files that tell machines what is on the site. Feed and sitemap need whole addresses, so without a base address there are none.
/// </summary>
internal static class SiteIndexJobs
{
    public static IEnumerable<ExportJob> Of(SiteContext site)
    {
        var view = SiteIndexView.Type.Bind(new SiteIndexView(site.View, FeedView.Of(site.Course), SitemapEntryView.Of(site.Course)));
        var hasAddress = site.Course.Settings.BaseUrl is not null;
        if (hasAddress) yield return Job(SiteFiles.Feed);
        if (hasAddress) yield return Job(SiteFiles.Sitemap);
        if (!site.IsTaken(SiteFiles.Robots)) yield return Job(SiteFiles.Robots);

        ExportJob Job(string name) => new(SitePath.Of(name), () => site.Theme.Render(name, view, SitePath.Of(name)));
    }
}
