using System.Security.Cryptography;
using CourseKit.Model;
using CourseKit.Web;

namespace CourseKit.Export;

/// <summary>The script of every page, with the hash of its bytes in its name.</summary>
internal static class PageScript
{
    public static OutputFile File { get; } = Read();

    /// <summary>From the root of the site.</summary>
    public static string Address { get; } = File.Path[SitePath.Folder.Length..];

    private static OutputFile Read()
    {
        using var stream = WebFiles.Open("page.js");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..10];
        return new OutputFile(SitePath.Of($"{SiteFiles.ThemeFolder}page.{hash}.js"), new OutputContent.Bytes(bytes));
    }
}
