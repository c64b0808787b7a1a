using System.Security.Cryptography;
using CourseKit.Model;
using CourseKit.Web;

namespace CourseKit.Export;

/// <summary>A file of CourseKit's own for readers' browsers, with the hash of its bytes in its name.</summary>
internal sealed record WebAsset(OutputFile File)
{
    private const int HashLength = 10;

    /// <summary>From the root of the site.</summary>
    public string Address { get; } = File.Path[SitePath.Folder.Length..];

    /// <param name="name">A file of CourseKit.Web, such as <c>review.js</c>.</param>
    public static WebAsset Of(string name) => Of(name, Bytes(name));

    /// <param name="name">With its ending, without a hash.</param>
    public static WebAsset Of(string name, byte[] bytes) =>
        new(new OutputFile(
            SitePath.Of(SiteFiles.ThemeFolder + WithHash(name, Convert.ToHexStringLower(SHA256.HashData(bytes)))),
            new OutputContent.Bytes(bytes)));

    /// <summary><c>style.css</c> as <c>style.0123456789.css</c>.</summary>
    public static string WithHash(string name, string hash)
    {
        var dot = name.LastIndexOf('.');
        if (dot <= name.LastIndexOf('/')) dot = name.Length;
        return $"{name[..dot]}.{hash[..HashLength]}{name[dot..]}";
    }

    public static byte[] Bytes(string name)
    {
        using var stream = WebFiles.Open(name);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
