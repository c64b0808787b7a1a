using CourseKit.Model;
using CourseKit.Rendering;

namespace CourseKit.Export;

/// <summary>The page whose body is being rendered.</summary>
/// <param name="View">What templates see of it, still without its content.</param>
/// <param name="Root">What leads from it to the root of the site.</param>
internal sealed record EmbedContext(SiteContext Site, PublishedPage Page, PageView View, string Root) : ILinkWriter
{
    public string Address(LinkReference link) => SitePath.Href(Resolve(link), Root, Page.Url);

    public ResolvedLink Resolve(LinkReference link) => Site.Course.Links.Resolve(Page.Page, link);
}
