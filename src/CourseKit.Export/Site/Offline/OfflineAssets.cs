using System.Security.Cryptography;
using CourseKit.Model;
using CourseKit.Web;

namespace CourseKit.Export;

/// <summary>
/// The script that looks after reading without the network, and the icons of the app, each with the hash of its bytes in its name.
/// </summary>
internal static class OfflineAssets
{
    private static readonly OutputFile _script = File("offline.js");

    /// <summary>From the root of the site.</summary>
    public static string Script { get; } = AddressOf(_script);

    /// <summary>One for every size; then pictures of two sizes, for who takes no drawing.</summary>
    public static IReadOnlyList<(string Address, string Sizes, string Type)> Icons { get; } =
    [
        (AddressOf(File("icon.svg")), "any", "image/svg+xml"),
        (AddressOf(File("icon-192.png")), "192x192", "image/png"),
        (AddressOf(File("icon-512.png")), "512x512", "image/png"),
    ];

    public static IReadOnlyList<OutputFile> Files { get; } = [_script, File("icon.svg"), File("icon-192.png"), File("icon-512.png")];

    /// <summary>The worker, or the one that takes another away.</summary>
    public static byte[] Worker(bool isRemoval) => Bytes(isRemoval ? "worker-removal.js" : "worker.js");

    private static string AddressOf(OutputFile file) => file.Path[SitePath.Folder.Length..];

    private static OutputFile File(string name)
    {
        var bytes = Bytes(name);
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..10];
        return new OutputFile(SitePath.Of($"{SiteFiles.ThemeFolder}{name[..dot]}.{hash}{name[dot..]}"), new OutputContent.Bytes(bytes));
    }

    private static byte[] Bytes(string name)
    {
        using var stream = WebFiles.Open(name);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
