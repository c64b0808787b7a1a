using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>Where the files of the site lie, and how one refers to another.</summary>
internal static class SitePath
{
    public const string Folder = "site/";

    public static string Of(string sitePath) => Folder + sitePath;

    /// <summary>
    /// What leads from an output file to the root of the site: <c>../../</c>, or <c>./</c> at the root itself. With it before
    /// every address the site works under any path, and from a disk.
    /// </summary>
    public static string RootFrom(string outputPath)
    {
        var depth = outputPath.Count(c => c == '/');
        return depth == 0 ? "./" : string.Concat(Enumerable.Repeat("../", depth));
    }

    /// <summary>The root for a page that a server shows at any address, as it does the 404 page.</summary>
    public static string AbsoluteRoot(Uri? baseUrl) => baseUrl?.AbsolutePath ?? "/";

    /// <summary>An address for <c>href</c> or <c>src</c> on a page.</summary>
    /// <param name="root">See <see cref="RootFrom"/>.</param>
    /// <param name="pageUrl">The address of the page itself: a link within it stays within it.</param>
    public static string Href(ResolvedLink link, string root, string pageUrl) => link.Kind switch
    {
        LinkTargetKind.Page when link.Path == pageUrl && link.Fragment.Length > 0 => link.Fragment,
        LinkTargetKind.Page or LinkTargetKind.Asset => root + link.Path + link.Fragment,
        _ => link.Path,
    };
}
