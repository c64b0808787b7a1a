namespace CourseKit.Model;

/// <summary>
/// The folders that are one page each (<c>name/index.md</c>). All that stands in one belongs to that page, other content files
/// too, unless the folder also has an <c>_index.md</c> and so says that it is a section.
/// </summary>
internal sealed class BundleFolders
{
    private readonly CourseLayout _layout;
    private readonly Dictionary<string, string> _owners = new(StringComparer.Ordinal);

    public BundleFolders(IReadOnlyList<CoursePage> pages, CourseLayout layout)
    {
        _layout = layout;
        foreach (var page in pages)
        {
            var path = ContentPath.Of(page.Path, layout);
            if (path.Role == ContentRole.Bundle && !_owners.ContainsKey(path.Folder)) _owners.Add(path.Folder, page.Path);
        }

        foreach (var page in pages)
        {
            var path = ContentPath.Of(page.Path, layout);
            if (path.Role == ContentRole.Section) _owners.Remove(path.Folder);
        }
    }

    /// <summary>The page whose bundle a page stands in; null for one that stands in none, or is that page itself.</summary>
    public string? OwnerOf(CoursePage page)
    {
        if (_owners.Count == 0) return null;
        var path = ContentPath.Of(page.Path, _layout);
        for (var slash = path.Folder.IndexOf('/'); slash >= 0; slash = path.Folder.IndexOf('/', slash + 1))
        {
            var folder = path.Folder.Substring(0, slash + 1);
            var isBundlePage = path.Role == ContentRole.Bundle && folder == path.Folder;
            if (_owners.TryGetValue(folder, out var owner) && !isBundlePage) return owner;
        }

        return null;
    }
}
