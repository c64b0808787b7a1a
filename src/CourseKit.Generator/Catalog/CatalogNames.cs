using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Generator;

/// <summary>What the names of a catalog are made from. Equal as long as no page and no prompt comes, goes or is renamed.</summary>
/// <param name="Pages">The paths of the pages in course order.</param>
/// <param name="Prompts">The ids of the prompts of each page, a repeated one each time.</param>
internal sealed record CatalogKeys(string CourseId, string Title, EquatableArray<string> Pages, EquatableArray<PageIds> Prompts)
{
    /// <summary>Null when we failed.</summary>
    public static CatalogKeys? Of(LinkedCourse linked) => linked.Course is not { } course ? null : new(
        course.Settings.Id,
        course.Settings.Title,
        course.Pages.Select(page => page.Page.Path).ToEquatableArray(),
        course.Pages.Select(page => new PageIds(course.Identities.Of(page.Page))).ToEquatableArray());
}

/// <summary>
/// The ids of a page's prompts. After an edit those of most pages are the same list, and need not be compared one by one.
/// </summary>
internal sealed class PageIds(IReadOnlyList<PromptIdentity> identities) : IEquatable<PageIds>
{
    private readonly IReadOnlyList<PromptIdentity> _identities = identities;

    public int Count => _identities.Count;

    public string this[int prompt] => _identities[prompt].Id;

    public bool Equals(PageIds? other)
    {
        if (other is null || Count != other.Count) return false;
        if (_identities.Equals(other._identities)) return true;
        for (var i = 0; i < Count; i++)
        {
            if (this[i] != other[i]) return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as PageIds);

    public override int GetHashCode() => Count;
}

/// <summary>What pages and prompts are called in C#.</summary>
/// <param name="Pages">In course order.</param>
/// <param name="Prompts">For each page; null for a prompt that an earlier place of the course has shown.</param>
internal sealed record CatalogNames(EquatableArray<string> Pages, EquatableArray<EquatableArray<string?>> Prompts)
{
    public EquatableArray<SharedName> SharedByPages { get; init; }

    public EquatableArray<SharedName> SharedByPrompts { get; init; }

    public static CatalogNames Of(CatalogKeys keys)
    {
        var ids = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in keys.Prompts)
        {
            for (var i = 0; i < page.Count; i++)
            {
                if (seen.Add(page[i])) ids.Add(page[i]);
            }
        }

        var nameOf = new Dictionary<string, string>(StringComparer.Ordinal);
        var (names, sharedPrompts) = MemberNames.For([.. ids.Select(id => (id, id, id))], "Prompt");
        for (var i = 0; i < ids.Count; i++) nameOf.Add(ids[i], names[i]);
        var (pages, sharedPages) = MemberNames.For([.. keys.Pages.Select(PageName.Of)], "Page");
        return new CatalogNames(pages.ToEquatableArray(), keys.Prompts.Select(page => NamesOn(page, nameOf)).ToEquatableArray())
        {
            SharedByPages = sharedPages.ToEquatableArray(),
            SharedByPrompts = sharedPrompts.ToEquatableArray(),
        };
    }

    /// <param name="nameOf">The names that no page has shown yet.</param>
    private static EquatableArray<string?> NamesOn(PageIds page, Dictionary<string, string> nameOf)
    {
        var names = new string?[page.Count];
        for (var i = 0; i < names.Length; i++)
        {
            if (nameOf.TryGetValue(page[i], out names[i])) nameOf.Remove(page[i]);
        }

        return names.ToEquatableArray();
    }
}
