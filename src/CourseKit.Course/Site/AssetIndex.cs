using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// Names the copies of all files that are not pages. Beside the pages, the hash in the name lets a browser keep a copy for ever;
/// in <c>static/</c> the name itself matters (<c>favicon.ico</c>, <c>CNAME</c>) and stays.
/// </summary>
internal static class AssetIndex
{
    private const string StaticFolder = "static/";
    private const int HashDigits = 8;

    public static IReadOnlyDictionary<string, Asset> Of(IEnumerable<AssetFile> files, CourseLayout layout, OutputMap outputs)
    {
        var assets = new Dictionary<string, Asset>(StringComparer.Ordinal);
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files.Where(file => layout.RoleOf(file.Path) != FileRole.None).OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            var output = OutputPathOf(file, layout);
            // Two names of one slug with the same hash have the same bytes: one copy serves both.
            var isCopy = layout.RoleOf(file.Path) != FileRole.Static && !named.Add(output + file.Hash);
            var isStatic = layout.RoleOf(file.Path) == FileRole.Static;
            var claim = new OutputClaim(output, $"the file {file.Path}", Location.OfFile(file.Path)) { MayReplace = isStatic };
            if (!isCopy) outputs.Claim(claim);
            assets[file.Path] = new Asset(file.Path, file.Length, file.Hash, output, SiteAddress.Encode(output));
        }

        return assets;
    }

    private static string OutputPathOf(AssetFile file, CourseLayout layout)
    {
        if (layout.RoleOf(file.Path) == FileRole.Static) return UnicodeComposition.Compose(file.Path.Substring(StaticFolder.Length));
        var path = layout.RelativeToContent(file.Path);
        var name = RelativePath.NameOf(path);
        var stem = RelativePath.StemOf(path);
        var ending = name.Substring(stem.Length).ToLowerInvariant();
        var hash = file.Hash.Substring(0, Math.Min(HashDigits, file.Hash.Length));
        return $"{PageAddress.OfFolder(RelativePath.FolderOf(path))}{SiteAddress.Slug(stem)}.{hash}{ending}";
    }
}
