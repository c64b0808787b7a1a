using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>The search for one path of one page.</summary>
internal sealed class LinkSearch
{
    private readonly SiteIndex _index;
    private readonly LinkKind _kind;
    private readonly LinkAddress _address;
    private readonly SiteEntry.Page? _self;
    private readonly string _sourceFolder;
    private readonly List<string> _candidates = [];

    public LinkSearch(SiteIndex index, Uri? baseUrl, CoursePage from, LinkKind kind, LinkAddress address)
    {
        _index = index;
        _kind = kind;
        _address = address;
        var page = _self = index.Of(from);
        _sourceFolder = RelativePath.FolderOf(page?.Name ?? from.Path);
        foreach (var folder in Folders(page?.Published, baseUrl))
        {
            if (RelativePath.Combine(folder.Start, folder.Path) is { } path && !_candidates.Contains(path)) _candidates.Add(path);
        }
    }

    /// <summary>True when the path climbs out of the course from every place it could be relative to.</summary>
    public bool LeavesCourse => _candidates.Count == 0;

    /// <summary>
    /// True when the path names something hidden from every place it could be relative to. What <c>static/</c> may have of that is merely
    /// not there.
    /// </summary>
    public bool IsHidden => _candidates.TrueForAll(path => CourseLayout.IsHidden(path) && CourseLayout.IsHidden("static/" + path));

    /// <summary>The pages of a name that more than one has.</summary>
    public IReadOnlyList<string> Ambiguous { get; private set; } = [];

    public SiteEntry? Find()
    {
        foreach (var candidate in _candidates)
        {
            if (_index.Find(candidate) is { } entry) return entry;
        }

        return _kind == LinkKind.Ref ? FindByName() : null;
    }

    public SiteEntry? FindIgnoringCase()
    {
        foreach (var candidate in _candidates)
        {
            if (_index.FindIgnoringCase(candidate) is { } entry) return entry;
        }

        return null;
    }

    /// <summary>How the author would write an address of this entry, in the style of the one written.</summary>
    public string WrittenAs(SiteEntry entry)
    {
        if (!_address.NamesFile && _kind != LinkKind.Ref) return "/" + entry.Url;
        if (!_address.NamesFile && !_address.IsRooted && _address.PlainPath.IndexOf('/') < 0 && NameOf(entry) is { } name) return name;
        var fromRoot = _address.IsRooted || entry is SiteEntry.File { OnlyFromRoot: true };
        return fromRoot ? "/" + entry.Name : RelativePath.From(_sourceFolder, entry.Name);
    }

    public Diagnostic Missing(Location location)
    {
        var isPage = _kind == LinkKind.Ref
            || (_kind == LinkKind.Link && (!_address.NamesFile || CourseLayout.IsContent(_address.PlainPath)));
        if (isPage && _candidates.Select(_index.FindMoved).FirstOrDefault(page => page is not null && page != _self) is { } moved)
        {
            return MissingPage.Moved(location, _address.Path, WrittenAs(moved));
        }

        var near = NearestEntry.Of(_address.PlainPath.TrimEnd('/'), _candidates, _index, isPage, _self) is { } entry
            ? WrittenAs(entry)
            : null;
        if (isPage) return MissingPage.At(location, _address.Path, near);
        return _kind == LinkKind.Image ? MissingImage.At(location, _address.Path, near) : MissingFile.At(location, _address.Path, near);
    }

    /// <summary>The name by which <c>ref</c> finds it; null for what has none of its own.</summary>
    private string? NameOf(SiteEntry entry)
    {
        if (entry is not SiteEntry.Page { Published: { } page }) return null;
        var content = ContentPath.Of(page.Page.Path, _index.Layout);
        var name = content.Role == ContentRole.Page ? content.Stem : RelativePath.NameOf(content.Folder.TrimEnd('/'));
        return name.Length > 0 && _index.FindByFileName(name).Count == 1 ? name : null;
    }

    private SiteEntry? FindByName()
    {
        if (_address.IsRooted || _address.PlainPath.IndexOf('/') >= 0) return null;
        var entries = _index.FindByFileName(_address.PlainPath).Where(entry => entry is not SiteEntry.File).ToList();
        if (entries.Count > 1) Ambiguous = [.. entries.Select(entry => entry.Name)];
        return entries.Count == 1 ? entries[0] : null;
    }

    private IEnumerable<(string Start, string Path)> Folders(PublishedPage? page, Uri? baseUrl)
    {
        var path = _address.PlainPath;
        if (_address.IsRooted)
        {
            yield return ("", path);
            // A site under /course/ is often linked to with that prefix, as its server sees it.
            var prefix = baseUrl?.AbsolutePath ?? "/";
            if (prefix.Length > 1 && path.StartsWith(prefix, StringComparison.Ordinal)) yield return ("", path.Substring(prefix.Length));
            yield break;
        }

        var pageFolder = page is null ? _sourceFolder : RelativePath.FolderOf(page.OutputPath);
        yield return (_address.NamesFile ? _sourceFolder : pageFolder, path);
        yield return (_address.NamesFile ? pageFolder : _sourceFolder, path);
        if (_kind == LinkKind.Ref) yield return ("", path);
    }
}
