namespace CourseKit.Export;

/// <summary>The scripts of every page, and the one of pages that only lead to another.</summary>
internal static class PageScripts
{
    private static readonly WebAsset _early = WebAsset.Of("early.js");
    private static readonly WebAsset _page = WebAsset.Of("page.js");
    private static readonly WebAsset _redirect = WebAsset.Of("redirect.js");

    /// <summary>From the root of the site.</summary>
    public static string Early => _early.Address;

    /// <inheritdoc cref="Early"/>
    public static string Page => _page.Address;

    /// <inheritdoc cref="Early"/>
    public static string Redirect => _redirect.Address;

    public static IReadOnlyList<OutputFile> Files { get; } = [_early.File, _page.File, _redirect.File];
}
