using System.Runtime.CompilerServices;
using CourseKit.Model;

namespace CourseKit.Build.Tests;

/// <summary>The table of front matter in the README names every key of Hugo's documentation.</summary>
public sealed class FrontMatterTableTests
{
    private static readonly string[] _obeyed =
    [
        "aliases", "build", "cascade", "date", "description", "draft", "expiryDate", "headless", "keywords", "lastmod",
            "linkTitle", "modified", "params", "pubdate",
        "publishDate", "published", "sitemap", "slug", "summary", "title", "unpublishdate", "url", "weight", "images", "tags",
    ];

    [Fact]
    public void Every_key_of_Hugo_stands_in_the_table()
    {
        var table = File.ReadAllLines(PathOf("README.md")).Where(line => line.StartsWith("| `", StringComparison.Ordinal)).ToList();

        Assert.All(_obeyed.Concat(HugoKeys.NotObeyed), key =>
            Assert.Contains(table, line => line.Contains($"`{key}`", StringComparison.OrdinalIgnoreCase)
                || line.Contains($"`{key}.", StringComparison.Ordinal)));
    }

    private static string PathOf(string path, [CallerFilePath] string file = "")
    {
        var folder = Path.GetDirectoryName(file)!;
        while (!File.Exists(Path.Combine(folder, "CourseKit.sln"))) folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, path);
    }
}
