using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Remembers the pages that prompts have left.</summary>
internal static class FormerPages
{
    /// <summary>Every page that the previous lock knows of and that has no prompt now, published or not. Sorted.</summary>
    public static EquatableArray<string> After(IdentityLock? previous, IReadOnlyList<CurrentPrompt> prompts)
    {
        if (previous is null) return [];
        var pages = new HashSet<string>(previous.FormerPages, StringComparer.Ordinal);
        foreach (var prompt in previous.Prompts) pages.UnionWith(prompt.Places.Select(place => place.Page));
        foreach (var prompt in prompts) pages.Remove(prompt.Page);
        var sorted = pages.ToArray();
        Array.Sort(sorted, StringComparer.Ordinal);
        return sorted.ToEquatableArray();
    }
}
