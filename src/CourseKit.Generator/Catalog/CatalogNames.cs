using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Generator;

/// <summary>What the names of a catalog are made from. Equal as long as no page and no prompt comes, goes or is renamed.</summary>
/// <param name="Pages">The paths of the pages in course order.</param>
/// <param name="Prompts">The ids of the prompts in course order, a repeated one each time.</param>
internal sealed record CatalogKeys(string CourseId, string Title, EquatableArray<string> Pages, EquatableArray<string> Prompts)
{
    /// <summary>Null when we failed.</summary>
    public static CatalogKeys? Of(LinkedCourse linked) => linked.Course is not { } course ? null : new(
        course.Settings.Id,
        course.Settings.Title,
        course.Pages.Select(page => page.Page.Path).ToEquatableArray(),
        course.Pages.SelectMany(page => course.Identities.Of(page.Page)).Select(identity => identity.Id).ToEquatableArray());
}

/// <summary>What pages and prompts are called in C#.</summary>
/// <param name="Pages">In course order.</param>
/// <param name="Prompts">In course order; null for one that an earlier place of the course has shown.</param>
internal sealed record CatalogNames(EquatableArray<string> Pages, EquatableArray<string?> Prompts)
{
    public static CatalogNames? Of(CatalogKeys? keys)
    {
        if (keys is null) return null;
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < keys.Prompts.Count; i++)
        {
            if (!first.ContainsKey(keys.Prompts[i])) first.Add(keys.Prompts[i], i);
        }

        List<string> ids = [.. first.OrderBy(one => one.Value).Select(one => one.Key)];
        var names = MemberNames.For([.. ids.Select(id => (id, id, id))], "Prompt");
        var ofPrompts = new string?[keys.Prompts.Count];
        for (var i = 0; i < ids.Count; i++) ofPrompts[first[ids[i]]] = names[i];
        return new CatalogNames(MemberNames.For([.. keys.Pages.Select(PageName.Of)], "Page").ToEquatableArray(), ofPrompts.ToEquatableArray());
    }
}
