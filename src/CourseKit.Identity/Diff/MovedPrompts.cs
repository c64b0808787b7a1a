using CourseKit.Diffs;

namespace CourseKit.Model;

/// <summary>Finds the prompts that changed their order on a page: as few as explain the new order.</summary>
internal static class MovedPrompts
{
    /// <summary>The keys of the prompts that moved among those that both locks have on a page.</summary>
    /// <param name="old">The prompts of <paramref name="before"/> by key.</param>
    public static HashSet<string> Find(IdentityLock before, Dictionary<string, LockedPrompt> old, IdentityLock after)
    {
        var moved = new HashSet<string>(StringComparer.Ordinal);
        var touched = TouchedPages(old, after);
        if (touched.Count == 0) return moved;
        var orderBefore = OrderByPage(before, touched);
        foreach (var page in OrderByPage(after, touched))
        {
            if (!orderBefore.TryGetValue(page.Key, out var was)) continue;
            var places = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var key in was) places.Add(key, places.Count + 1);
            var common = page.Value.Where(places.ContainsKey).ToList();
            var kept = RisingSeries.Longest([.. common.Select(key => (int?)places[key])]);
            moved.UnionWith(common.Where((_, i) => kept.BinarySearch(i) < 0));
        }

        return moved;
    }

    /// <summary>The pages on which a prompt has another place than before.</summary>
    private static HashSet<string> TouchedPages(Dictionary<string, LockedPrompt> old, IdentityLock after)
    {
        var pages = new HashSet<string>(StringComparer.Ordinal);
        foreach (var prompt in after.Prompts)
        {
            if (old.TryGetValue(prompt.Key, out var was) && was.Places != prompt.Places)
            {
                pages.UnionWith(prompt.Places.Select(place => place.Page));
            }
        }

        return pages;
    }

    /// <summary>The keys of a page's prompts in order, each at its first place.</summary>
    private static Dictionary<string, List<string>> OrderByPage(IdentityLock identities, HashSet<string> pages)
    {
        var places = new List<(PromptPlace Place, string Key)>();
        foreach (var prompt in identities.Prompts)
        {
            if (prompt.State != PromptState.Active) continue;
            string? page = null;
            foreach (var place in prompt.Places)
            {
                if (place.Page != page && pages.Contains(place.Page)) places.Add((place, prompt.Key));
                page = place.Page;
            }
        }

        places.Sort(
            (left, right) => left.Place.CompareTo(right.Place) is var order and not 0 ? order : string.CompareOrdinal(left.Key, right.Key));
        return places.GroupBy(item => item.Place.Page)
            .ToDictionary(page => page.Key, page => page.Select(item => item.Key).ToList(), StringComparer.Ordinal);
    }
}
