using CourseKit.Model;
using CourseKit.Rendering;

namespace CourseKit.Export;

/// <summary>The page whose body is being rendered.</summary>
/// <param name="View">What templates see of it, still without its content.</param>
/// <param name="Root">What leads from it to the root of the site.</param>
internal sealed record EmbedContext(SiteContext Site, PublishedPage Page, PageView View, string Root) : ILinkWriter
{
    /// <summary>What its formulas know of each other.</summary>
    public PageFormulas Formulas { get; init; } = PageFormulas.Alone(Site.Definitions);

    /// <summary>The body whose figures and tables are numbered.</summary>
    public PageBody Body { get; init; } = Page.Page.Body;

    /// <summary>While templates run that other pages wait for, none may wait for another page.</summary>
    public LinkTable Links { get; init; } = Site.Course.Links;

    /// <summary>Addresses in the output of templates that are resolved already, with the place of the call.</summary>
    public IReadOnlySet<LinkReference> Resolved { get; init; } = EmptyLinks;

    /// <summary>The address of the page that shows the body: its own, unless another one does.</summary>
    public string ShownAt { get; init; } = Page.Url;

    /// <summary>What makes a review block.</summary>
    public string ReviewTemplate { get; init; } = ReviewTemplateView.Template;

    /// <summary>What its tables and footnotes are called for those who hear it.</summary>
    public RenderLabels Labels { get; init; } = Site.Theme.Labels;

    private static IReadOnlySet<LinkReference> EmptyLinks { get; } = new HashSet<LinkReference>();

    public string Address(LinkReference link) => Resolved.Contains(link) ? link.Target : SitePath.Href(Resolve(link), Root, ShownAt);

    public string NameOf(LinkReference link) => Resolve(link).Name is { } name ? Labels.NameOf(name) : link.Target;

    /// <summary>Of a picture of the course.</summary>
    public ImageSize? SizeOf(LinkReference image)
    {
        if (Site.Images is not { } images) return null;
        if (Resolved.Contains(image))
        {
            return image.Target.StartsWith(Root, StringComparison.Ordinal) ? images.Of(image.Target[Root.Length..]) : null;
        }

        return Resolve(image) is { Kind: LinkTargetKind.Asset } file ? images.Of(file.Path) : null;
    }

    public string? DarkOf(LinkReference image) =>
        !Resolved.Contains(image) && Resolve(image) is { Kind: LinkTargetKind.Asset } file && Site.Dark.Of(file.Path) is { } dark
            ? Root + dark
            : null;

    public ResolvedLink Resolve(LinkReference link) => Links.Resolve(Page.Page, link);
}
