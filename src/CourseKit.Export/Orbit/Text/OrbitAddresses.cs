using CourseKit.Model;
using CourseKit.Rendering;

namespace CourseKit.Export;

/// <summary>Makes the addresses of a page whole: Orbit shows a prompt on its own site, where a relative one leads nowhere.</summary>
internal sealed class OrbitAddresses(Course course, CoursePage page)
{
    private static readonly string[] _shown = [".png", ".jpg", ".jpeg", ".svg"];

    /// <summary>Sources as a text names them.</summary>
    public string Citation(IReadOnlyList<Citation> citations) => CitationText.Lasting(course, citations);

    public LinkTargetKind KindOf(LinkReference link) => course.Links.Resolve(page, link).Kind;

    /// <summary>
    /// What a link without a text of its own shows. In English whatever the theme says, since Orbit knows a prompt by its text.
    /// </summary>
    public string? NameOf(LinkReference link) =>
        course.Links.Resolve(page, link).Name is { } name ? RenderLabels.English.NameOf(name) : null;

    /// <summary>Null when there is none: the address is broken or runs a program, or the course does not say where it is published.</summary>
    public string? Whole(LinkReference link)
    {
        var resolved = course.Links.Resolve(page, link);
        return resolved.Kind switch
        {
            LinkTargetKind.External when AddressScheme.Unsafe(resolved.Path, link.Kind == LinkKind.Image) is not null => null,
            LinkTargetKind.External when resolved.Path.StartsWith("//", StringComparison.Ordinal) => "https:" + resolved.Path,
            LinkTargetKind.External => resolved.Path,
            LinkTargetKind.Page or LinkTargetKind.Asset when course.Settings.BaseUrl is { } root => root.AbsoluteUri + resolved.Path + resolved.Fragment,
            _ => null,
        };
    }

    /// <summary>The address of an image as Orbit's attributes take it, or null when Orbit cannot show it; a semicolon would end the address.</summary>
    public string? Picture(LinkReference link)
    {
        if (Whole(link) is not { } address || !Uri.TryCreate(address, UriKind.Absolute, out var uri)) return null;
        if (uri.Scheme is not ("http" or "https")) return null;
        var ending = Path.GetExtension(uri.AbsolutePath).ToLowerInvariant();
        if (ending.Length > 0 && !_shown.Contains(ending)) return null;
        return address.Replace(";", "%3B", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal);
    }
}
