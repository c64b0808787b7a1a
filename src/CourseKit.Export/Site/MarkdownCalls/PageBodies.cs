using System.Collections.Concurrent;
using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>
/// The whole bodies of pages: with what the percent form of the course's own shortcodes gives in them. Each is made once, by the
/// first page that needs it, be it to check an anchor.
/// </summary>
internal sealed class PageBodies
{
    private readonly SiteContext _site;
    private readonly bool _anyCalls;
    private readonly ConcurrentDictionary<PublishedPage, Lazy<WholeBody>> _bodies = new();

    public PageBodies(SiteContext site)
    {
        _site = site;
        _anyCalls = site.Course.Pages.Any(page => HasCalls(page.Page));
        Links = _anyCalls ? site.Course.Links.With(page => Of(page).Body) : site.Course.Links;
    }

    /// <summary>The links of the course, with anchors looked for in whole bodies.</summary>
    public LinkTable Links { get; }

    public WholeBody Of(PublishedPage page) =>
        HasCalls(page.Page) ? _bodies.GetOrAdd(page, Later).Value : WholeBody.Of(page.Page.Body);

    /// <summary>
    /// What only now can be seen of a page's links: those in the output of its calls, and anchors in the output of another page's.
    /// </summary>
    public IEnumerable<Diagnostic> CheckLinks(PublishedPage page)
    {
        if (!_anyCalls) return [];
        var whole = Of(page);
        var checkedBefore = new HashSet<LinkReference>(page.Page.Body.Links);
        return page.Page.Body.Links.Concat(whole.Body.Links).Distinct()
            .Where(link => !whole.Resolved.Contains(link))
            .Where(link => !checkedBefore.Contains(link) || _site.Course.Links.Resolve(page.Page, link).Problem is null)
            .Select(link => Links.Resolve(page.Page, link).Problem)
            .OfType<Diagnostic>()
            .Select(whole.Explain);
    }

    /// <summary>A page that is written in HTML is not read as Markdown, and neither is what stands in it.</summary>
    private static bool HasCalls(CoursePage page) => page.Body.HasMarkdownCalls && page.Document.Format == ContentFormat.Markdown;

    private Lazy<WholeBody> Later(PublishedPage page) => new(() =>
    {
        var context = new EmbedContext(_site, page, _site.Pages.OfPage(page, content: ""), SitePath.RootFrom(page.OutputPath));
        return new MarkdownCallWriter(context).Write(page.Page.Body);
    });
}
