using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Finds what a misspelt or misplaced path most likely meant.</summary>
internal static class NearestEntry
{
    /// <param name="path">As written, decoded.</param>
    /// <param name="candidates">The paths it could have meant, from the root of the content.</param>
    public static SiteEntry? Of(string path, IReadOnlyList<string> candidates, IEnumerable<SiteEntry> entries)
    {
        var all = entries.ToList();
        return ByName(RelativePath.NameOf(path), all) ?? ByPath(candidates, all) ?? ByNearName(RelativePath.NameOf(path), all);
    }

    /// <summary>The right name in the wrong folder.</summary>
    private static SiteEntry? ByName(string name, IReadOnlyList<SiteEntry> entries) =>
        entries.FirstOrDefault(entry => NamesOf(entry).Any(own => string.Equals(RelativePath.NameOf(own), name, StringComparison.OrdinalIgnoreCase)));

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
        Suggestion.Nearest(name, entries.SelectMany(NamesOf).Select(RelativePath.NameOf)) is { } near
            ? entries.First(entry => NamesOf(entry).Any(own => RelativePath.NameOf(own) == near))
            : null;

    private static IEnumerable<string> NamesOf(SiteEntry entry)
    {
        yield return entry.Name;
        if (entry is SiteEntry.Page) yield return SiteAddress.Decode(entry.Url).TrimEnd('/');
    }
}
