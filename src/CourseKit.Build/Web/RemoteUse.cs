using CourseKit.Model;

namespace CourseKit.Build;

/// <summary>An address of another host, where an author wrote it.</summary>
/// <param name="Page">The page that is shown with it; the link may stand in a file that the page includes.</param>
/// <param name="Address">Without its fragment.</param>
internal sealed record RemoteUse(CoursePage Page, LinkReference Link, Uri Address)
{
    /// <summary>All of them, in the order of the course.</summary>
    public static IEnumerable<RemoteUse> Of(Course course)
    {
        foreach (var page in course.Pages.Select(published => published.Page))
        {
            var links = page.Image is { } image
                ? page.Body.Links.Prepend(new LinkReference(LinkKind.Image, image.Value, image.Location))
                : page.Body.Links;
            foreach (var link in links)
            {
                if (AddressOf(link.Target) is not { } address || course.Links.Resolve(page, link).Kind != LinkTargetKind.External) continue;
                yield return new RemoteUse(page, link, address);
            }
        }
    }

    /// <summary>Null for what is no address of http or https.</summary>
    internal static Uri? AddressOf(string target)
    {
        var whole = target.StartsWith("//", StringComparison.Ordinal) ? "https:" + target : target;
        var isRemote = Uri.TryCreate(whole, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            && address.Host.Length > 0;
        return isRemote ? new Uri(address!.GetLeftPart(UriPartial.Query)) : null;
    }
}
