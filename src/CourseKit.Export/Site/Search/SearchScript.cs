using System.Security.Cryptography;
using CourseKit.Model;
using CourseKit.Web;

namespace CourseKit.Export;

/// <summary>The script that searches the course, with the hash of its bytes in its name.</summary>
internal static class SearchScript
{
    private static readonly OutputFile _file = Read();

    /// <summary>From the root of the site.</summary>
    public static string Address { get; } = _file.Path[SitePath.Folder.Length..];

    public static IReadOnlyList<ExportJob> Jobs { get; } = [new ExportJob(_file.Path, () => ExportResult.Of(_file))];

    private static OutputFile Read()
    {
        using var stream = WebFiles.Open("search.js");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..10];
        return new OutputFile(SitePath.Of($"{SiteFiles.ThemeFolder}search.{hash}.js"), new OutputContent.Bytes(bytes));
    }
}
