namespace CourseKit.Model;

/// <summary>A prompt that is new, and one that is retired, in whose place it stands.</summary>
public sealed record ReplacedPrompt(LockedPrompt Gone, LockedPrompt Come)
{
    /// <summary>By the place of what came, in reading order.</summary>
    public static IReadOnlyList<ReplacedPrompt> Find(LockDiff diff)
    {
        var replaced = ReplacedPrompts.Find(diff);
        return [.. diff.Changes.Where(change => change.Has(PromptChangeKinds.Added) && replaced.ContainsKey(change.Prompt.Key)).Select(change => new ReplacedPrompt(replaced[change.Prompt.Key], change.Prompt))];
    }

    /// <summary>What happened, and the id that would keep the history, in a sentence or two.</summary>
    public string ToText() => $"{ShortText.Quote(Gone.Question)} is retired, and {ShortText.Quote(Come.Question)} in its place is new. {AdviceOn(Gone, Come)}";

    internal static string AdviceOn(LockedPrompt gone, LockedPrompt come) => gone.Kind == come.Kind
        ? $"If it is that prompt rewritten, write {{#{gone.Id}}} behind its question, and its history is kept."
        : $"It was a {KindWords.Of(gone.Kind)} and is a {KindWords.Of(come.Kind)}: {{#{gone.Id}}} behind it keeps the id, and in Anki it begins anew all the same.";
}

/// <summary>Finds added prompts that stand where retired ones stood: perhaps edits that went too far to be known again.</summary>
internal static class ReplacedPrompts
{
    /// <summary>
    /// By the key of an added prompt, the retired one in whose place it stands: both in one block, with no prompt between them that was
    /// there before and is still there. Places keep their numbers when others come and go, so they can be compared across locks.
    /// </summary>
    public static Dictionary<string, LockedPrompt> Find(LockDiff diff)
    {
        var added = diff.Changes.Where(change => change.Has(PromptChangeKinds.Added)).Select(change => change.After!).ToList();
        var retired = diff.Changes.Where(change => change.Has(PromptChangeKinds.Retired)).Select(change => change.After!)
            .Where(prompt => prompt.State == PromptState.Retired).ToList();
        var replaced = new Dictionary<string, LockedPrompt>(StringComparer.Ordinal);
        if (added.Count == 0 || retired.Count == 0) return replaced;

        var come = new HashSet<string>(added.Select(prompt => prompt.Key), StringComparer.Ordinal);
        var gone = new HashSet<string>(retired.Select(prompt => prompt.Key), StringComparer.Ordinal);
        foreach (var block in BlocksOf(diff.After, added, retired).Values)
        {
            block.Sort((left, right) => left.Place.CompareTo(right.Place));
            AddPairs(block, come, gone, replaced);
        }

        return replaced;
    }

    private static void AddPairs(List<(int Place, LockedPrompt Prompt)> block, HashSet<string> added, HashSet<string> retired, Dictionary<string, LockedPrompt> replaced)
    {
        var gone = new Queue<LockedPrompt>();
        var come = new Queue<LockedPrompt>();
        foreach (var (_, prompt) in block)
        {
            if (retired.Contains(prompt.Key)) gone.Enqueue(prompt);
            else if (added.Contains(prompt.Key)) come.Enqueue(prompt);
            else if (prompt.State == PromptState.Active) PairUp();
        }

        PairUp();

        void PairUp()
        {
            while (gone.Count > 0 && come.Count > 0) replaced[come.Dequeue().Key] = gone.Dequeue();
            gone.Clear();
            come.Clear();
        }
    }

    /// <summary>The prompts of each block in which something was added and something retired.</summary>
    private static Dictionary<(string, int), List<(int Place, LockedPrompt Prompt)>> BlocksOf(IdentityLock now, List<LockedPrompt> added, List<LockedPrompt> retired)
    {
        var touched = new HashSet<(string, int)>(BlocksOf(added));
        touched.IntersectWith(BlocksOf(retired));
        var blocks = new Dictionary<(string, int), List<(int, LockedPrompt)>>();
        foreach (var prompt in now.Prompts)
        {
            foreach (var place in prompt.Places)
            {
                var block = (place.Page, place.Block);
                if (!touched.Contains(block)) continue;
                if (!blocks.TryGetValue(block, out var prompts)) blocks.Add(block, prompts = []);
                prompts.Add((place.Place, prompt));
            }
        }

        return blocks;
    }

    private static IEnumerable<(string, int)> BlocksOf(List<LockedPrompt> prompts) =>
        prompts.SelectMany(prompt => prompt.Places).Select(place => (place.Page, place.Block));
}
