namespace CourseKit.Export;

/// <summary>The script of the review and its style sheet.</summary>
internal static class ReviewAssets
{
    private static readonly WebAsset _style = WebAsset.Of("review.css");
    private static readonly WebAsset _script = WebAsset.Of("review.js");

    /// <summary>From the root of the site.</summary>
    public static string Style => _style.Address;

    /// <inheritdoc cref="Style"/>
    public static string Script => _script.Address;

    public static IReadOnlyList<OutputFile> Files { get; } = [_style.File, _script.File];
}
