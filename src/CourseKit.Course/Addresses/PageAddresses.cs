using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Keeps the addresses of pages with prompts, also when a page is given another address or another name.</summary>
internal static class PageAddresses
{
    /// <summary>The pages to remember, in the order of their paths.</summary>
    /// <param name="identities">Of the course, with the lock of the last build.</param>
    /// <param name="published">In course order.</param>
    public static EquatableArray<LockedPage> After(
        CourseIdentities identities, IReadOnlyList<PublishedPage> published, IReadOnlyList<ExcludedPage> leftOut)
    {
        var addresses = published.ToDictionary(
            page => page.Page.Path, page => LockedPage.AddressOf(page.OutputPath), StringComparer.Ordinal);
        var next = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var page in published.Where(page => page.Page.Blocks.Any(block => block.Prompts.Count > 0))) Begin(page.Page.Path);
        if (identities.Previous is { Pages.IsEmpty: false } previous)
        {
            CoursePage[] pages = [.. published.Select(page => page.Page), .. leftOut.Select(page => page.Page)];
            var heirs = HeirsOf(previous, identities, pages);
            foreach (var page in previous.Pages)
            {
                var path = heirs.TryGetValue(page.Path, out var heir) ? heir : page.Path;
                Begin(path).UnionWith(page.FormerAddresses);
                if (page.Address is not { } address) continue;
                if (path != page.Path || addresses.ContainsKey(path)) next[path].Add(address);
                else addresses.Add(path, address);
            }
        }

        return next.Select(page => Remembered(page.Key, addresses.TryGetValue(page.Key, out var address) ? address : null, page.Value))
            .ToEquatableArray();

        SortedSet<string> Begin(string path)
        {
            if (!next.TryGetValue(path, out var former)) next.Add(path, former = new SortedSet<string>(StringComparer.Ordinal));
            return former;
        }
    }

    private static LockedPage Remembered(string path, string? address, SortedSet<string> former)
    {
        if (address is not null) former.Remove(address);
        return new LockedPage(path, address, former.ToEquatableArray());
    }

    /// <summary>For each page whose file is gone the one that most of its prompts stand on now, if any.</summary>
    private static Dictionary<string, string> HeirsOf(IdentityLock previous, CourseIdentities identities, IReadOnlyList<CoursePage> pages)
    {
        var gone = new HashSet<string>(previous.Pages.Select(page => page.Path), StringComparer.Ordinal);
        foreach (var page in pages) gone.Remove(page.Path);
        var heirs = new Dictionary<string, string>(StringComparer.Ordinal);
        if (gone.Count == 0) return heirs;

        var pagesOf = previous.Prompts.Where(prompt => prompt.State != PromptState.Retired)
            .ToDictionary(prompt => prompt.Key, prompt => prompt.Places.Select(place => place.Page).Where(gone.Contains).Distinct().ToList(), StringComparer.Ordinal);
        var most = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            var keys = identities.Of(page).Select(identity => identity.Key).Distinct();
            var moved = keys.SelectMany(key => pagesOf.TryGetValue(key, out var paths) ? paths : [])
                .GroupBy(path => path, StringComparer.Ordinal);
            foreach (var from in moved)
            {
                var count = from.Count();
                if (most.TryGetValue(from.Key, out var before) && before >= count) continue;
                (most[from.Key], heirs[from.Key]) = (count, page.Path);
            }
        }

        return heirs;
    }
}
