using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>Every file of a course that readers may keep, with its hash.</summary>
internal sealed class OfflineFiles
{
    /// <summary>A course that is larger is not kept whole: a browser may refuse, and a reader would wait.</summary>
    private const int MostFiles = 1000;
    private const long MostBytes = 20_000_000;

    /// <summary>Enough to tell two states of one file apart.</summary>
    private const int HashLength = 16;

    private static readonly string[] _notKept =
        [SiteFiles.Headers, SiteFiles.NotFound, SiteFiles.Robots, SiteFiles.Sitemap, SiteFiles.Feed, SiteFiles.PrintPage];

    private readonly SortedDictionary<string, string> _hashes;

    private OfflineFiles(SortedDictionary<string, string> hashes, long bytes) => (_hashes, Bytes) = (hashes, bytes);

    public int Count => _hashes.Count;

    public long Bytes { get; }

    public bool IsSmall => Count <= MostFiles && Bytes <= MostBytes;

    /// <summary>Another for every change of any file.</summary>
    public string Version
    {
        get
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var (address, file) in _hashes) hash.AppendData(Encoding.UTF8.GetBytes($"{address} {file}\n"));
            return Convert.ToHexStringLower(hash.GetHashAndReset())[..HashLength];
        }
    }

    public static OfflineFiles Of(SiteContext site, IReadOnlyList<OutputFile> files)
    {
        var assets = site.Course.Assets;
        var unlisted = UnlistedOf(site.Course);
        var kept = files.Where(file => !_notKept.Contains(file.Path[SitePath.Folder.Length..])
            && !unlisted.Exists(path => file.Path.StartsWith(path, StringComparison.Ordinal))).ToList();
        var found = new (string Hash, long Bytes)[kept.Count];
        Parallel.For(0, kept.Count, i => found[i] = kept[i].Content switch
        {
            OutputContent.Bytes content =>
                (Convert.ToHexStringLower(SHA256.HashData(content.Data.Span))[..HashLength], content.Data.Length),
            OutputContent.Kept kept => (kept.Hash[..HashLength], kept.Length),
            OutputContent.Copy copy when assets.TryGetValue(copy.AssetPath, out var asset) => (asset.Hash[..HashLength], asset.Length),
            // Of a file of the theme, whose name holds its hash.
            _ => (kept[i].Path, 0),
        });
        var hashes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < kept.Count; i++) hashes[AddressOf(kept[i])] = found[i].Hash;
        return new OfflineFiles(hashes, found.Sum(file => file.Bytes));
    }

    /// <summary>
    /// The list tells everybody what the site has, so pages that are in no list, what lies beside them and what leads to them are not in
    /// it.
    /// </summary>
    private static List<string> UnlistedOf(Course course)
    {
        var pages = course.Pages.Where(page => !page.IsListed);
        var aliases = course.Aliases.Where(alias => !alias.Target.IsListed).Select(alias => alias.OutputPath);
        return [.. pages.Select(PathOf).Concat(aliases.Select(SitePath.Of))];

        static string PathOf(PublishedPage page)
        {
            const string index = "/index.html";
            var isFolder = page.Page.Kind == PageKind.Page && page.OutputPath.EndsWith(index, StringComparison.Ordinal);
            return SitePath.Of(isFolder ? page.OutputPath[..^(index.Length - 1)] : page.OutputPath);
        }
    }

    /// <summary><c>{"outer/": "hash", …}</c>, as the worker reads it.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        foreach (var (address, hash) in _hashes) json.WriteString(address, hash);
        json.WriteEndObject();
    }

    /// <summary>As readers ask for it, from the root of the site.</summary>
    private static string AddressOf(OutputFile file)
    {
        const string index = "index.html";
        var path = file.Path[SitePath.Folder.Length..];
        var isIndex = path == index || path.EndsWith("/" + index, StringComparison.Ordinal);
        return SiteAddress.Encode(isIndex ? path[..^index.Length] : path);
    }
}
