using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>Writes one page of the course.</summary>
internal static class PageJob
{
    public static ExportJob Of(SiteContext site, PublishedPage page) =>
        new(SitePath.Of(page.OutputPath), () => Write(site, page));

    private static ExportResult Write(SiteContext site, PublishedPage page)
    {
        var root = SitePath.RootFrom(page.OutputPath);
        var view = site.Pages.OfPage(page, content: "");
        var whole = site.Bodies.Of(page);
        var context = new EmbedContext(site, page, view, root) { Links = site.Bodies.Links, Resolved = whole.Resolved };
        var embeds = new SiteEmbeds(context);
        var content = embeds.Renderer.Render(whole.Body).TrimEnd('\n');
        if (whole.Body != page.Page.Body) view = view with { Contents = HeadingView.Tree(whole.Body.Headings) };
        var result = site.Write(TemplateOf(page.Page.Kind), view with { Content = content }, page.OutputPath);
        return result with { Diagnostics = [.. whole.Diagnostics, .. site.Bodies.CheckLinks(page), .. embeds.Diagnostics, .. result.Diagnostics] };
    }

    private static string TemplateOf(PageKind kind) => kind switch
    {
        PageKind.Home => "home.html",
        PageKind.Section => "section.html",
        _ => "page.html",
    };
}
