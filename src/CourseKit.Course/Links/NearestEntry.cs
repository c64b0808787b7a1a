using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Finds what a misspelt or misplaced path most likely meant.</summary>
internal static class NearestEntry
{
    /// <summary>Comparing letters takes time, and a folder that was renamed breaks thousands of links at once.</summary>
    private const int MostCompared = 1000;

    /// <param name="path">As written, decoded.</param>
    /// <param name="candidates">The paths it could have meant, from the root of the content.</param>
    /// <param name="isPage">True to look among pages, false among files.</param>
    /// <param name="self">The page that the link stands on, which it does not mean.</param>
    public static SiteEntry? Of(string path, IReadOnlyList<string> candidates, SiteIndex index, bool isPage, SiteEntry? self)
    {
        var name = RelativePath.NameOf(path);
        var elsewhere = index.FindByFileName(name)
            .FirstOrDefault(entry => !ReferenceEquals(entry, self) && (isPage ? entry is SiteEntry.Page : entry is SiteEntry.File));
        if (elsewhere is not null) return elsewhere;

        var folder = candidates.Count > 0 ? RelativePath.FolderOf(candidates[0]) : "";
        var all = (isPage ? index.Pages : index.Files).Where(entry => !ReferenceEquals(entry, self));
        var beside = all.Where(entry => RelativePath.NameOf(entry.Name).Length + folder.Length == entry.Name.Length
            && entry.Name.StartsWith(folder, StringComparison.Ordinal));
        var compared = beside.Concat(all).Take(MostCompared).ToList();

        // Of a name alone the folders it may stand in are no letters that the author wrote.
        return name == path
            ? ByNearName(name, compared) ?? ByPath(candidates, compared)
            : ByPath(candidates, compared) ?? ByNearName(name, compared);
    }

    private static SiteEntry? ByPath(IReadOnlyList<string> candidates, IReadOnlyList<SiteEntry> entries)
    {
        foreach (var candidate in candidates)
        {
            if (Suggestion.Nearest(candidate, entries.SelectMany(NamesOf)) is not { } near) continue;
            return entries.First(entry => NamesOf(entry).Contains(near));
        }

        return null;
    }

    private static SiteEntry? ByNearName(string name, IReadOnlyList<SiteEntry> entries) =>
        Suggestion.Nearest(name, entries.SelectMany(BareNamesOf)) is { } near
            ? entries.First(entry => BareNamesOf(entry).Contains(near))
            : null;

    /// <summary>
    /// What one would call it: its file, the end of its address, its title. A page that is its folder has the folder's name, as every other
    /// has 'index.md'.
    /// </summary>
    private static IEnumerable<string> BareNamesOf(SiteEntry entry)
    {
        var file = RelativePath.NameOf(entry.Name);
        if (entry is not SiteEntry.Page page)
        {
            yield return file;
            yield break;
        }

        if (file is not ("index.md" or "_index.md")) yield return file;
        yield return RelativePath.NameOf(SiteAddress.Decode(entry.Url).TrimEnd('/'));
        if (page.Published is { } published) yield return Slug.Of(published.Page.Title);
    }

    private static IEnumerable<string> NamesOf(SiteEntry entry)
    {
        yield return entry.Name;
        if (entry is SiteEntry.Page) yield return SiteAddress.Decode(entry.Url).TrimEnd('/');
    }
}
