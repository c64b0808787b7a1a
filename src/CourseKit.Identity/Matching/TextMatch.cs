namespace CourseKit.Model;

/// <summary>Finds prompts by their words: the same text, then the same but for its form, then the same question.</summary>
internal static class TextMatch
{
    public static void Run(MatchState state)
    {
        MatchLoneTexts(state);
        Match(state, text => text);
        Match(state, text => text.Shown);
        MatchFormerTexts(state);
        MatchFirstTexts(state);
        SettleEqualTexts(state);
        Match(state, text => LooseText.BothSides(text.Shown));
        Match(state, text => LooseText.Question(text.Shown), group => !state.HasCommonQuestion(group), state.ShowOthers);
    }

    /// <summary>The plain case, for nearly every prompt of nearly every build: one prompt has the text, and one had it.</summary>
    private static void MatchLoneTexts(MatchState state)
    {
        const int Several = -2;
        var oldOf = new int[state.Groups.Count];
        for (var group = 0; group < oldOf.Length; group++) oldOf[group] = state.NextWithText[group] == MatchState.None
            ? MatchState.None
            : Several;
        for (var old = 0; old < state.Olds.Length; old++)
        {
            if (!state.IsOpenOld(old) || state.Olds[old].State == PromptState.Retired) continue;
            if (!state.FirstWithText.TryGetValue(state.OldTexts[old], out var group)) continue;
            oldOf[group] = oldOf[group] == MatchState.None ? old : Several;
        }

        for (var group = 0; group < oldOf.Length; group++)
        {
            if (oldOf[group] >= 0 && state.IsOpenGroup(group)) state.Pair(group, oldOf[group]);
        }
    }

    /// <summary>A prompt that was turned into another kind is turned back: the note that readers have of it is its own again.</summary>
    private static void MatchFormerTexts(MatchState state)
    {
        for (var old = 0; old < state.Olds.Length; old++)
        {
            if (!state.IsOpenOld(old)) continue;
            foreach (var note in state.Olds[old].Former)
            {
                var text = new TextKey(note.Kind, note.Question, note.Answer);
                if (!state.FirstWithText.TryGetValue(text, out var group) || !state.IsOpenGroup(group) || state.NextWithText[group] != MatchState.None) continue;
                state.Pair(group, old);
                break;
            }
        }
    }

    /// <summary>
    /// A prompt that was reworded and left the course comes back as it first was: its id was made from that text, and from no other.
    /// </summary>
    private static void MatchFirstTexts(MatchState state)
    {
        if (!state.Olds.Any(old => old.State == PromptState.Retired)) return;
        for (var group = 0; group < state.Groups.Count; group++)
        {
            var found = state.Groups[group];
            if (!state.IsOpenGroup(group) || found.ExplicitId is not null || found.Media.Length > 0) continue;
            if (state.NextWithText[group] != MatchState.None || state.FirstWithText[found.Text] != group) continue;
            if (!state.Index.ById.TryGetValue(found.Text.AutomaticId.First, out var old) || !state.IsOpenOld(old)) continue;
            if (state.Olds[old] is { State: PromptState.Retired, IsExplicit: false } && state.Olds[old].Kind == found.Text.Kind)
            {
                state.Pair(group, old);
            }
        }
    }

    private static void Match<TKey>(
        MatchState state, Func<TextKey, TKey> keyOf, Func<int, bool>? tells = null, Func<int, int, bool>? areOthers = null)
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
            if (!state.IsOpenOld(old) || !found.TryGetValue(keyOf(state.OldTexts[old]), out var bucket)) continue;
            (state.Olds[old].State == PromptState.Retired ? bucket.Retired : bucket.Olds).Add(old);
        }

        foreach (var bucket in buckets)
        {
            if (areOthers is not null) bucket.Drop(old => bucket.Groups.TrueForAll(group => areOthers(group, old)));
            var olds = bucket.Olds.Count + bucket.Retired.Count;
            // What tells nothing tells enough where one prompt has it, as one had.
            if (olds > 0 && (tells is null || (olds == 1 && bucket.Groups.Count == 1) || tells(bucket.Groups[0]))) Settle(state, bucket);
        }
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
        for (var old = 0; old < state.Olds.Length; old++)
        {
            if (!state.FirstWithText.TryGetValue(state.OldTexts[old], out var first)) continue;
            if (state.GroupOf[old] == MatchState.None) state.IsGone[old] = WithText(state, first).Any(group => state.OldOf[group] != MatchState.None);
            else foreach (var group in WithText(state, first)) state.IsNew[group] = state.OldOf[group] == MatchState.None;
        }
    }

    private static IEnumerable<int> WithText(MatchState state, int first)
    {
        for (var group = first; group != MatchState.None; group = state.NextWithText[group]) yield return group;
    }

    private sealed class Bucket
    {
        public List<int> Groups { get; } = [];

        public List<int> Olds { get; } = [];

        public List<int> Retired { get; } = [];

        public void Drop(Predicate<int> old)
        {
            Olds.RemoveAll(old);
            Retired.RemoveAll(old);
        }
    }
}
