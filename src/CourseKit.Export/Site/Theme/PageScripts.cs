namespace CourseKit.Export;

/// <summary>The scripts of every page.</summary>
internal static class PageScripts
{
    private static readonly WebAsset _early = WebAsset.Of("early.js");
    private static readonly WebAsset _page = WebAsset.Of("page.js");

    /// <summary>From the root of the site.</summary>
    public static string Early => _early.Address;

    /// <inheritdoc cref="Early"/>
    public static string Page => _page.Address;

    public static IReadOnlyList<OutputFile> Files { get; } = [_early.File, _page.File];
}
