using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// Two sides may have given one id to two prompts. One of them keeps it; the other goes by its key, or an id of its own, until a build
/// sees its page.
/// </summary>
internal static class UniqueIds
{
    /// <param name="prompts">Each key once.</param>
    public static List<LockedPrompt> Give(List<LockedPrompt> prompts, List<string> decisions)
    {
        var taken = new HashSet<string>(prompts.Select(prompt => prompt.Id), StringComparer.Ordinal);
        if (taken.Count == prompts.Count) return prompts;
        taken.UnionWith(prompts.Select(prompt => prompt.Key));
        var holders = prompts.GroupBy(prompt => prompt.Id, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, HolderOf, StringComparer.Ordinal);
        var given = new List<LockedPrompt>(prompts.Count);
        foreach (var prompt in prompts.OrderBy(prompt => prompt.Key, StringComparer.Ordinal))
        {
            given.Add(
                ReferenceEquals(holders[prompt.Id], prompt) ? prompt : prompt with { Id = FreeId(prompt, taken), IsExplicit = false });
            if (given[given.Count - 1].Id != prompt.Id)
            {
                decisions.Add(
                    $"two prompts have the id '{prompt.Id}': '{Excerpt.Of(prompt.Question)}' goes by '{given[given.Count - 1].Id}'");
            }
        }

        return given;
    }

    /// <summary>The prompt that began with the id, else one that an author gave it to.</summary>
    private static LockedPrompt HolderOf(IEnumerable<LockedPrompt> same) =>
        same.OrderBy(prompt => prompt.Key != prompt.Id).ThenBy(prompt => !prompt.IsExplicit)
            .ThenBy(prompt => prompt.Key, StringComparer.Ordinal).First();

    private static string FreeId(LockedPrompt prompt, HashSet<string> taken)
    {
        var id = AutomaticId.Of(prompt.Kind, prompt.Question, prompt.Answer, media: "").Choose(taken.Contains);
        taken.Add(id);
        return id;
    }
}
