namespace CourseKit.Model;

/// <summary>Finds the prompts that changed their order on a page: as few as explain the new order.</summary>
internal static class MovedPrompts
{
    /// <summary>The keys of the prompts that moved among those that both locks have on a page.</summary>
    public static HashSet<string> Find(IdentityLock before, IdentityLock after)
    {
        var old = OrderByPage(before);
        var moved = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in OrderByPage(after))
        {
            if (!old.TryGetValue(page.Key, out var was)) continue;
            var places = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var key in was) places.Add(key, places.Count + 1);
            var common = page.Value.Where(places.ContainsKey).ToList();
            var kept = RisingSeries.Longest([.. common.Select(key => (int?)places[key])]);
            moved.UnionWith(common.Where((_, i) => kept.BinarySearch(i) < 0));
        }

        return moved;
    }

    /// <summary>The keys of a page's prompts in order, each at its first place.</summary>
    private static Dictionary<string, List<string>> OrderByPage(IdentityLock identities)
    {
        var places = new List<(PromptPlace Place, string Key)>();
        foreach (var prompt in identities.Prompts)
        {
            if (prompt.State != PromptState.Active) continue;
            string? page = null;
            foreach (var place in prompt.Places)
            {
                if (place.Page != page) places.Add((place, prompt.Key));
                page = place.Page;
            }
        }

        places.Sort((left, right) => left.Place.CompareTo(right.Place) is var order and not 0 ? order : string.CompareOrdinal(left.Key, right.Key));
        var pages = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (place, key) in places)
        {
            if (!pages.TryGetValue(place.Page, out var keys)) pages.Add(place.Page, keys = []);
            keys.Add(key);
        }

        return pages;
    }
}
