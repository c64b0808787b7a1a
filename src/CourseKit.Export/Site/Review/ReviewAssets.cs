using System.Security.Cryptography;
using CourseKit.Model;
using CourseKit.Web;

namespace CourseKit.Export;

/// <summary>The script of the review and its style sheet, each with the hash of its bytes in its name.</summary>
internal static class ReviewAssets
{
    private static readonly OutputFile _style = File("review", "css");
    private static readonly OutputFile _script = File("review", "js");

    /// <summary>From the root of the site.</summary>
    public static string Style { get; } = _style.Path[SitePath.Folder.Length..];

    /// <inheritdoc cref="Style"/>
    public static string Script { get; } = _script.Path[SitePath.Folder.Length..];

    public static IReadOnlyList<OutputFile> Files { get; } = [_style, _script];

    private static OutputFile File(string name, string extension)
    {
        using var stream = WebFiles.Open($"{name}.{extension}");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..10];
        return new OutputFile(SitePath.Of($"{SiteFiles.ThemeFolder}{name}.{hash}.{extension}"), new OutputContent.Bytes(bytes));
    }
}
