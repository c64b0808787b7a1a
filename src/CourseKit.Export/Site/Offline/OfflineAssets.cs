namespace CourseKit.Export;

/// <summary>The script that looks after reading without the network, and the icons of the app.</summary>
internal static class OfflineAssets
{
    private static readonly WebAsset _script = WebAsset.Of("offline.js");
    private static readonly WebAsset _drawing = WebAsset.Of("icon.svg");
    private static readonly WebAsset _small = WebAsset.Of("icon-192.png");
    private static readonly WebAsset _large = WebAsset.Of("icon-512.png");

    /// <summary>From the root of the site.</summary>
    public static string Script => _script.Address;

    /// <summary>One for every size; then pictures of two sizes, for who takes no drawing.</summary>
    public static IReadOnlyList<(string Address, string Sizes, string Type)> Icons { get; } =
    [
        (_drawing.Address, "any", "image/svg+xml"),
        (_small.Address, "192x192", "image/png"),
        (_large.Address, "512x512", "image/png"),
    ];

    public static IReadOnlyList<OutputFile> Files { get; } = [_script.File, _drawing.File, _small.File, _large.File];

    /// <summary>The worker, or the one that takes another away.</summary>
    public static byte[] Worker(bool isRemoval) => WebAsset.Bytes(isRemoval ? "worker-removal.js" : "worker.js");
}
