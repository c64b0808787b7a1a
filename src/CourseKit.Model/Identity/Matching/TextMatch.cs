using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Finds prompts by their words: the same text, then the same but for its form, then the same question.</summary>
internal static class TextMatch
{
    public static void Run(MatchState state)
    {
        Match(state, text => text);
        SettleEqualTexts(state);
        Match(state, LooseText.BothSides);
        Match(state, LooseText.Question);
    }

    private static void Match<TKey>(MatchState state, Func<TextKey, TKey> keyOf)
        where TKey : notnull
    {
        var found = new Dictionary<TKey, Bucket>();
        var buckets = new List<Bucket>();
        for (var group = 0; group < state.Groups.Count; group++)
        {
            if (!state.IsOpenGroup(group)) continue;
            var key = keyOf(state.Groups[group].Text);
            if (!found.TryGetValue(key, out var bucket))
            {
                found.Add(key, bucket = new Bucket());
                buckets.Add(bucket);
            }

            bucket.Groups.Add(group);
        }

        if (buckets.Count == 0) return;
        for (var old = 0; old < state.Olds.Length; old++)
        {
            if (!state.IsOpenOld(old) || !found.TryGetValue(keyOf(TextKey.Of(state.Olds[old])), out var bucket)) continue;
            (state.Olds[old].State == PromptState.Retired ? bucket.Retired : bucket.Olds).Add(old);
        }

        foreach (var bucket in buckets) Settle(state, bucket);
    }

    /// <summary>A prompt that was there at the last build goes before one that had left the course.</summary>
    private static void Settle(MatchState state, Bucket bucket)
    {
        var olds = bucket.Olds.Count > 0 ? bucket.Olds : bucket.Retired;
        if (olds.Count == 0) return;
        if (olds.Count > 1 || bucket.Groups.Count > 1) PageMatch.Run(state, olds, bucket.Groups);
        olds.RemoveAll(old => !state.IsOpenOld(old));
        bucket.Groups.RemoveAll(group => !state.IsOpenGroup(group));
        if (olds.Count == 1 && bucket.Groups.Count == 1) state.Pair(bucket.Groups[0], olds[0]);
    }

    /// <summary>
    /// A text whose prompt is found is no new wording of another one, nor is its old self: without this, a repeated prompt
    /// or an id that was moved would let later steps guess.
    /// </summary>
    private static void SettleEqualTexts(MatchState state)
    {
        var found = new HashSet<TextKey>();
        for (var old = 0; old < state.Olds.Length; old++)
        {
            if (state.GroupOf[old] != MatchState.None) found.Add(TextKey.Of(state.Olds[old]));
        }

        for (var group = 0; group < state.Groups.Count; group++)
        {
            if (state.OldOf[group] == MatchState.None && found.Contains(state.Groups[group].Text)) state.IsNew[group] = true;
        }

        for (var old = 0; old < state.Olds.Length; old++)
        {
            if (state.GroupOf[old] == MatchState.None && IsOnAPage(state, old)) state.IsGone[old] = true;
        }
    }

    private static bool IsOnAPage(MatchState state, int old) =>
        state.GroupsByText.TryGetValue(TextKey.Of(state.Olds[old]), out var same) && same.Exists(group => state.OldOf[group] != MatchState.None);

    private sealed class Bucket
    {
        public List<int> Groups { get; } = [];

        public List<int> Olds { get; } = [];

        public List<int> Retired { get; } = [];
    }
}
