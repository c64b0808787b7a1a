namespace CourseKit.Model;

/// <summary>
/// Everything an address can lead to, by every name it goes by: its path in the course, its path in the content, the same
/// without <c>.md</c>, its address and its output file. When two things share a name, the nearer to a file's own path wins.
/// </summary>
internal sealed class SiteIndex
{
    private readonly CourseLayout _layout;
    private readonly Dictionary<string, SiteEntry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SiteEntry>> _byFileName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SiteEntry.Page> _bySource = new(StringComparer.Ordinal);

    /// <summary>Made when a name is not found as it is written. The names are in the order in which they were added.</summary>
    private readonly Lazy<Dictionary<string, SiteEntry>> _ignoringCase;

    private readonly List<KeyValuePair<string, SiteEntry>> _inOrder = [];
    private Lazy<Dictionary<string, SiteEntry.Page>>? _moved;

    public SiteIndex(CourseLayout layout, IReadOnlyList<PublishedPage> pages)
    {
        _layout = layout;
        _ignoringCase = new Lazy<Dictionary<string, SiteEntry>>(IgnoringCase);
        foreach (var page in pages) AddSource(page);
        foreach (var page in pages) AddAddress(_bySource[page.Page.Path]);
    }

    public CourseLayout Layout => _layout;

    public IEnumerable<SiteEntry> Pages => _bySource.Values;

    public List<SiteEntry> Files { get; } = [];

    public SiteIndex Add(IEnumerable<Asset> assets)
    {
        foreach (var asset in assets)
        {
            var isStatic = _layout.RoleOf(asset.Path) == FileRole.Static;
            var name = isStatic ? asset.OutputPath : _layout.RelativeToContent(asset.Path);
            var entry = new SiteEntry.File(name, asset.Url, isStatic);
            Files.Add(entry);
            AddName(name, entry);
            AddName(asset.Path, entry);
            AddFileName(RelativePath.NameOf(name), entry);
        }

        return this;
    }

    /// <summary>Pages beside the one file that is being built: known, but not part of the course.</summary>
    public SiteIndex AddSiblings(IEnumerable<AssetFile> files)
    {
        foreach (var file in files.Where(file => CourseLayout.IsContent(file.Path))) AddName(file.Path, new SiteEntry.Sibling(file.Path));
        return this;
    }

    /// <summary>The files that CourseKit writes of its own accord; a feed and a sitemap need whole addresses.</summary>
    public SiteIndex AddOwnFiles(Uri? baseUrl)
    {
        string[] names = baseUrl is null
            ? [SiteFiles.Robots, SiteFiles.NotFound]
            : [SiteFiles.Robots, SiteFiles.NotFound, SiteFiles.Feed, SiteFiles.Sitemap];
        foreach (var name in names) AddName(name, new SiteEntry.File(name, name, OnlyFromRoot: true));
        return this;
    }

    /// <summary>The page of all questions and the course on one page, unless something of the author's stands there.</summary>
    public SiteIndex AddOwnPages(IReadOnlyList<PublishedPage> pages, CourseSettings settings)
    {
        foreach (var page in OwnPages.Of(pages, settings)) AddMade(page);
        return this;
    }

    public SiteIndex Add(IReadOnlyList<CourseTag> tags)
    {
        foreach (var tag in tags) AddMade(tag.OutputPath);
        if (tags.Count > 0) AddMade(SiteFiles.TagIndex);
        return this;
    }

    public SiteIndex Add(IEnumerable<CourseAlias> aliases)
    {
        foreach (var alias in aliases) AddAddress(new SiteEntry.Alias(alias.OutputPath, alias.Target), alias.OutputPath);
        return this;
    }

    public SiteIndex Add(IEnumerable<ExcludedPage> excluded)
    {
        foreach (var page in excluded)
        {
            var entry = new SiteEntry.LeftOut(_layout.RelativeToContent(page.Page.Path), page);
            AddNames(page.Page.Path, entry);
            AddAddress(entry, PageAddress.Of(page.Page, _layout, _ => { }));
        }

        return this;
    }

    /// <param name="name">Without leading or trailing slash; empty for the home page.</param>
    public SiteEntry? Find(string name) => _entries.TryGetValue(name, out var entry) ? entry : null;

    public SiteEntry? FindIgnoringCase(string name) => _ignoringCase.Value.TryGetValue(name, out var entry) ? entry : null;

    /// <summary>The pages and files with a file name; that of a page is written with its ending or without.</summary>
    public IReadOnlyList<SiteEntry> FindByFileName(string name) => _byFileName.TryGetValue(name, out var entries) ? entries : [];

    /// <summary>The page that has stood at a path, as a source or an address, by what the lock remembers; null when none has.</summary>
    public SiteEntry.Page? FindMoved(string name) => _moved?.Value.TryGetValue(FormerName(name), out var entry) == true ? entry : null;

    /// <summary>Where pages were: see <see cref="FindMoved"/>. Asked only when something is missing.</summary>
    public void Remember(Func<IEnumerable<LockedPage>> pages) => _moved = new Lazy<Dictionary<string, SiteEntry.Page>>(() =>
    {
        var moved = new Dictionary<string, SiteEntry.Page>(StringComparer.OrdinalIgnoreCase);
        foreach (var page in pages())
        {
            if (!_bySource.TryGetValue(page.Path, out var entry)) continue;
            foreach (var former in page.FormerAddresses) moved[FormerName(former)] = entry;
        }

        return moved;
    });

    /// <summary>What a file and its address have in common.</summary>
    private static string FormerName(string name)
    {
        name = name.Trim('/').Replace("%23", "#").Replace("%25", "%").Replace(' ', '-');
        if (CourseLayout.IsContent(name)) name = name.Substring(0, name.LastIndexOf('.'));
        return name.EndsWith("/index", StringComparison.Ordinal) || name.EndsWith("/_index", StringComparison.Ordinal)
            ? name.Substring(0, name.LastIndexOf('/'))
            : name;
    }

    /// <summary>The entry of a published page; null for any other.</summary>
    public SiteEntry.Page? Of(CoursePage page) => _bySource.TryGetValue(page.Path, out var entry) ? entry : null;

    private void AddSource(PublishedPage page)
    {
        var anchors = new Lazy<HashSet<string>>(() => new HashSet<string>(page.Page.Body.Anchors, StringComparer.Ordinal));
        var entry = new SiteEntry.Page(_layout.RelativeToContent(page.Page.Path), page.Url, page, anchors);
        _bySource[page.Page.Path] = entry;
        AddNames(page.Page.Path, entry);
    }

    private void AddNames(string path, SiteEntry entry)
    {
        var content = ContentPath.Of(path, _layout);
        AddName(entry.Name, entry);
        AddName(path, entry);
        AddName(content.Role == ContentRole.Page ? content.Folder + content.Stem : content.Folder.TrimEnd('/'), entry);
        if (entry is SiteEntry.Page { Published.Page.IsGenerated: true }) return;
        AddFileName(content.Role == ContentRole.Page ? content.Stem : RelativePath.NameOf(content.Folder.TrimEnd('/')), entry);
        if (content.Role == ContentRole.Page) AddFileName(RelativePath.NameOf(path), entry);
    }

    private void AddMade(string outputPath) =>
        AddAddress(new SiteEntry.Page(outputPath, PageAddress.UrlOf(outputPath), Published: null, Anchors: null), outputPath);

    private void AddAddress(SiteEntry.Page entry) => AddAddress(entry, entry.Published!.OutputPath);

    private void AddAddress(SiteEntry entry, string outputPath)
    {
        AddName(outputPath, entry);
        if (RelativePath.NameOf(outputPath) == PageAddress.IndexFile) AddName(RelativePath.FolderOf(outputPath).TrimEnd('/'), entry);
    }

    private void AddFileName(string name, SiteEntry entry)
    {
        name = UnicodeComposition.Compose(name);
        if (!_byFileName.TryGetValue(name, out var entries)) _byFileName[name] = entries = [];
        entries.Add(entry);
    }

    private void AddName(string name, SiteEntry entry)
    {
        name = UnicodeComposition.Compose(name);
        if (_entries.ContainsKey(name)) return;
        _entries.Add(name, entry);
        _inOrder.Add(new KeyValuePair<string, SiteEntry>(name, entry));
    }

    private Dictionary<string, SiteEntry> IgnoringCase()
    {
        var names = new Dictionary<string, SiteEntry>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in _inOrder)
        {
            if (!names.ContainsKey(name.Key)) names.Add(name.Key, name.Value);
        }

        return names;
    }
}
