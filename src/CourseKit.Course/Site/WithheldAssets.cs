namespace CourseKit.Model;

/// <summary>
/// Marks the files that belong to pages which are not published: those of their bundles, those in folders without any other page, and
/// those that only they refer to. A
/// file that a published page refers to is published.
/// </summary>
internal sealed class WithheldAssets
{
    private readonly CourseLayout _layout;
    private readonly Dictionary<string, bool> _bundles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _folders = new(StringComparer.Ordinal);
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);

    private WithheldAssets(IReadOnlyList<PublishedPage> published, IReadOnlyList<ExcludedPage> leftOut, CourseLayout layout)
    {
        _layout = layout;
        foreach (var page in published.Where(page => !page.Page.IsGenerated)) Add(page.Page, isPublished: true);
        foreach (var page in leftOut)
        {
            Add(page.Page, isPublished: false);
            foreach (var file in LocalFiles.Of(page.Page)) _named.UnionWith([file, layout.ContentRoot + file]);
        }
    }

    public static IReadOnlyDictionary<string, Asset> Mark(
        IReadOnlyDictionary<string, Asset> assets,
        IReadOnlyList<PublishedPage> published,
        IReadOnlyList<ExcludedPage> leftOut,
        CourseLayout layout,
        LinkTable links)
    {
        if (layout.OnlyFile is not null || (leftOut.Count == 0 && published.All(page => page.Page.Build.PublishResources))) return assets;
        var owners = new WithheldAssets(published, leftOut, layout);
        var candidates = assets.Values.Where(asset => layout.RoleOf(asset.Path) == FileRole.Asset && owners.IsOfWithheld(asset)).ToList();
        if (candidates.Count == 0) return assets;

        var used = UsedBy(published, candidates, links);
        var marked = new Dictionary<string, Asset>(StringComparer.Ordinal);
        foreach (var asset in assets) marked[asset.Key] = asset.Value;
        foreach (var asset in candidates.Where(asset => !used.Contains(asset.Url))) marked[asset.Path] = asset with { IsWithheld = true };
        return marked;
    }

    private void Add(CoursePage page, bool isPublished)
    {
        var path = ContentPath.Of(page.Path, _layout);
        if (path.Role == ContentRole.Bundle) _bundles[path.Folder] = isPublished && page.Build.PublishResources;
        for (var folder = path.Folder; ; folder = RelativePath.FolderOf(folder.TrimEnd('/')))
        {
            _folders[folder] = isPublished || (_folders.TryGetValue(folder, out var known) && known);
            if (folder.Length == 0) break;
        }
    }

    private bool IsOfWithheld(Asset asset)
    {
        if (_named.Contains(asset.Path)) return true;
        for (var folder = RelativePath.FolderOf(_layout.RelativeToContent(asset.Path)); ; folder = RelativePath.FolderOf(
            folder.TrimEnd('/')))
        {
            if (_bundles.TryGetValue(folder, out var isPublished) || _folders.TryGetValue(folder, out isPublished)) return !isPublished;
            if (folder.Length == 0) return false;
        }
    }

    /// <summary>
    /// The addresses that published pages lead to. What a call will write is not known yet, so there a file's name counts.
    /// </summary>
    private static HashSet<string> UsedBy(IReadOnlyList<PublishedPage> published, List<Asset> candidates, LinkTable links)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in published.Select(page => page.Page))
        {
            foreach (var link in page.Body.Links) Follow(page, link);
            if (page.Image is { } image) Follow(page, new LinkReference(LinkKind.Image, image.Value, image.Location));
            if (!page.Body.HasMarkdownCalls) continue;
            foreach (var asset in candidates)
            {
                if (page.Document.Source.Text.IndexOf(RelativePath.NameOf(asset.Path), StringComparison.Ordinal) >= 0) used.Add(asset.Url);
            }
        }

        return used;

        void Follow(CoursePage page, LinkReference link)
        {
            var resolved = links.Resolve(page, link);
            if (resolved.Kind == LinkTargetKind.Asset) used.Add(resolved.Path);
        }
    }
}
