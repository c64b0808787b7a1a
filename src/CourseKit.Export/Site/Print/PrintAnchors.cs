using System.Globalization;
using System.Net;
using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>Where on the page that holds the whole course each of its pages begins.</summary>
internal sealed class PrintAnchors
{
    /// <summary>What leads from there to the root of the site.</summary>
    public static readonly string Root = SitePath.RootFrom(SiteFiles.PrintPage);

    private readonly Dictionary<string, string> _ids;

    private PrintAnchors(Dictionary<string, string> ids) => _ids = ids;

    public static PrintAnchors Of(IReadOnlyList<PublishedPage> pages)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var page in pages) ids[page.Url] = string.Create(CultureInfo.InvariantCulture, $"p{ids.Count + 1}");
        return new PrintAnchors(ids);
    }

    public string Of(PublishedPage page) => _ids[page.Url];

    /// <summary>The id that stands for an id of a page: none of another page is the same, for a number ends at the hyphen.</summary>
    public static string Join(string page, string id) => $"{page}-{id}";

    /// <summary>The place on this page that a link leads to.</summary>
    /// <param name="href">As it stands in HTML.</param>
    /// <param name="page">The id of the page that it stands on.</param>
    /// <returns>As it stands in HTML; null for what is elsewhere.</returns>
    public string? Inner(string href, string page)
    {
        if (href.StartsWith('#')) return $"#{PlaceOn(page, href[1..])}";
        var hash = href.IndexOf('#', StringComparison.Ordinal);
        var address = WebUtility.HtmlDecode(hash < 0 ? href : href[..hash]);
        if (!address.StartsWith(Root, StringComparison.Ordinal) || !_ids.TryGetValue(address[Root.Length..], out var target)) return null;
        return $"#{PlaceOn(target, hash < 0 ? "" : href[(hash + 1)..])}";
    }

    private static string PlaceOn(string page, string id) => id.Length == 0 ? page : Join(page, id);
}
