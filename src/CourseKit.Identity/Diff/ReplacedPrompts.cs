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
    public string ToText() => Gone.Question == Come.Question
        ? $"{ShortText.QuoteWithAnswer(Gone)} is retired, and {ShortText.QuoteWithAnswer(Come)} in its place is new. {AdviceOn(Gone, Come)}"
        : $"{ShortText.Quote(Gone.Question)} is retired, and {ShortText.Quote(Come.Question)} in its place is new. {AdviceOn(Gone, Come)}";

    internal static string AdviceOn(LockedPrompt gone, LockedPrompt come) => gone.Kind == come.Kind
        ? $"If it is that prompt rewritten, write {{#{gone.Id}}} behind its question, and its history is kept."
        : $"It was a {KindWords.Of(gone.Kind)} and is a {KindWords.Of(come.Kind)}: {{#{gone.Id}}} behind it keeps the id, and in Anki it begins anew all the same.";
}

/// <summary>Finds added prompts that stand where retired ones stood: perhaps edits that went too far to be known again.</summary>
internal static class ReplacedPrompts
{
    /// <summary>More side by side are not compared with one another.</summary>
    private const int MostCompared = 24;

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
        var words = new Lazy<CourseWords>(() => new CourseWords(diff.Before.Prompts));
        foreach (var block in BlocksOf(diff.After, added, retired).Values)
        {
            block.Sort((left, right) => left.Place.CompareTo(right.Place));
            AddPairs(block, come, gone, words, replaced);
        }

        return replaced;
    }

    private static void AddPairs(List<(int Place, LockedPrompt Prompt)> block, HashSet<string> added, HashSet<string> retired, Lazy<CourseWords> words, Dictionary<string, LockedPrompt> replaced)
    {
        var gone = new List<LockedPrompt>();
        var come = new List<LockedPrompt>();
        foreach (var (_, prompt) in block)
        {
            if (retired.Contains(prompt.Key)) gone.Add(prompt);
            else if (added.Contains(prompt.Key)) come.Add(prompt);
            else if (prompt.State == PromptState.Active) PairUp();
        }

        PairUp();

        void PairUp()
        {
            foreach (var (one, other) in Nearest(gone, come, words)) replaced[other.Key] = one;
            gone.Clear();
            come.Clear();
        }
    }

    /// <summary>Each with the one that is most like it; where nothing is, and in a long row, in their order.</summary>
    private static IEnumerable<(LockedPrompt Gone, LockedPrompt Come)> Nearest(
        List<LockedPrompt> gone, List<LockedPrompt> come, Lazy<CourseWords> words)
    {
        if (gone.Count == 0 || come.Count == 0) return [];
        if (gone.Count * come.Count is 1 or > MostCompared * MostCompared) return gone.Zip(come, (one, other) => (one, other)).ToList();
        var (was, has) = (gone.ConvertAll(SidesOf), come.ConvertAll(SidesOf));
        var near = new List<(double Nearness, int Gone, int Come)>();
        for (var i = 0; i < was.Count; i++)
        {
            for (var j = 0; j < has.Count; j++) near.Add((PromptLikeness.Nearness(was[i], has[j], words.Value), i, j));
        }

        var pairs = new List<(LockedPrompt, LockedPrompt)>();
        var (isGonePaired, isComePaired) = (new bool[was.Count], new bool[has.Count]);
        foreach (var (_, i, j) in near.OrderByDescending(pair => pair.Nearness).ThenBy(pair => pair.Come).ThenBy(pair => pair.Gone))
        {
            if (isGonePaired[i] || isComePaired[j]) continue;
            isGonePaired[i] = isComePaired[j] = true;
            pairs.Add((gone[i], come[j]));
        }

        return pairs;
    }

    private static PromptSides SidesOf(LockedPrompt prompt) => PromptSides.Of(TextKey.Of(prompt).Shown);

    /// <summary>The prompts of each block in which something was added and something retired.</summary>
    private static Dictionary<(string, int), List<(int Place, LockedPrompt Prompt)>> BlocksOf(
        IdentityLock now, List<LockedPrompt> added, List<LockedPrompt> retired)
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
