using CourseKit.Templating;

namespace CourseKit.Export;

/// <summary>The names that every page template can use.</summary>
internal sealed record SiteView(CourseView Course, PageView Page, ThemeAssets Theme, string Root)
{
    public static TemplateType<SiteView> Type { get; } = TemplateType.Define<SiteView>("page template", "What the templates of pages see.")
        .Object("course", () => CourseView.Type, view => view.Course, "The course.")
        .Object("page", () => PageView.Type, view => view.Page, "The page that is being written.")
        .Object("theme", () => ThemeAssets.Type, view => view.Theme, "The files of the theme.")
        .Text("root", view => view.Root, "What leads from this page to the root of the site: `../../`, or `./` there. Put it before every address.");

    /// <summary>Pages of one folder have the course, the theme, the way to the root and the folders above them in common.</summary>
    public static PartRules Sharing { get; } = new(["course", "theme"], ["root"], "page", ["sections"])
    {
        PageDerived = new Dictionary<string, string>(StringComparer.Ordinal) { ["menu_beyond"] = "sections" },
    };
}

/// <summary>The names that <c>feed.xml</c>, <c>sitemap.xml</c> and <c>robots.txt</c> can use.</summary>
internal sealed record SiteIndexView(CourseView Course, FeedView Feed, IReadOnlyList<SitemapEntryView> Sitemap)
{
    public static TemplateType<SiteIndexView> Type { get; } = TemplateType.Define<SiteIndexView>(
            "index template", "What `feed.xml`, `sitemap.xml` and `robots.txt` see.")
        .Object("course", () => CourseView.Type, view => view.Course, "The course.")
        .Object("feed", () => FeedView.Type, view => view.Feed, "The feed.")
        .List("sitemap", () => SitemapEntryView.Type, view => view.Sitemap, "Every address of the site.");
}
