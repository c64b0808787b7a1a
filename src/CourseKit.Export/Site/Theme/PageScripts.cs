using System.Security.Cryptography;
using CourseKit.Model;
using CourseKit.Web;

namespace CourseKit.Export;

/// <summary>The scripts of every page, each with the hash of its bytes in its name.</summary>
internal static class PageScripts
{
    private static readonly OutputFile _early = File("early");
    private static readonly OutputFile _page = File("page");

    /// <summary>From the root of the site.</summary>
    public static string Early { get; } = _early.Path[SitePath.Folder.Length..];

    /// <inheritdoc cref="Early"/>
    public static string Page { get; } = _page.Path[SitePath.Folder.Length..];

    public static IReadOnlyList<OutputFile> Files { get; } = [_early, _page];

    private static OutputFile File(string name)
    {
        using var stream = WebFiles.Open(name + ".js");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..10];
        return new OutputFile(SitePath.Of($"{SiteFiles.ThemeFolder}{name}.{hash}.js"), new OutputContent.Bytes(bytes));
    }
}
