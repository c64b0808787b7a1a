namespace CourseKit.Model;

/// <summary>
/// Finds prompts that were rewritten so far that their texts are no longer similar, by the place between their neighbours and by what is
/// left of a side. A place alone is no identity: who learned one prompt for months must not find their interval on another.
/// </summary>
internal static class PlaceMatch
{
    /// <summary>In a longer run only those in one place are compared.</summary>
    private const int MostCompared = 24;

    /// <summary>How much of the text of two kinds must be the same for one to be called the other, turned.</summary>
    private const double Turned = 0.4;

    public static void Run(MatchState state)
    {
        // Where the author gave an id, only words may outweigh it.
        var places = PlaceMap.Build(state, group => state.Groups[group].ExplicitId is null, old => !state.Olds[old].IsExplicit);
        var runs = places.Runs.Where(run => run.Groups.Count > 0).ToList();
        foreach (var run in runs)
        {
            if (HasCounterparts(run)) PairCounterparts(state, run);
            PairAlike(state, run.Groups, run.Olds);
        }

        PairInBlocks(state);
        foreach (var run in runs) Report(state, run);
    }

    private static bool HasCounterparts(PlaceRun run) => run.Groups.Count == run.Olds.Count && (run.IsAnchored || run.Olds.Count == 1);

    private static void PairCounterparts(MatchState state, PlaceRun run)
    {
        for (var i = 0; i < run.Olds.Count; i++)
        {
            if (state.AreAlike(run.Groups[i], run.Olds[i])) Pair(state, run.Groups[i], run.Olds[i]);
        }
    }

    /// <summary>
    /// Where neighbours came from elsewhere or went, they do not say between which prompts one stood: then it may be any that is missing
    /// from the blocks that the prompts of its block were in, or from a block of its page of which nothing is left.
    /// </summary>
    private static void PairInBlocks(MatchState state)
    {
        var missing = MissingByBlock(state);
        if (missing.Count == 0) return;
        var left = new HashSet<(string, int)>(missing.Keys);
        left.ExceptWith(
            Enumerable.Range(0, state.Olds.Length).Where(old => state.GroupOf[old] != MatchState.None && state.Olds[old].Places.Count == 1)
                .Select(old => BlockOf(state, old)));
        foreach (var (page, sequence) in CurrentBlocks.Of(state, group => state.Groups[group].ExplicitId is null))
        {
            var groups = sequence.FindAll(state.IsOpenGroup);
            if (groups.Count == 0) continue;
            var blocks = new HashSet<(string Page, int Block)>(left.Where(block => block.Item1 == page));
            foreach (var group in sequence)
            {
                var old = state.OldOf[group];
                if (old != MatchState.None && state.Olds[old].Places.Count == 1) blocks.Add(BlockOf(state, old));
            }

            PairAlike(state, groups, [.. blocks.Where(missing.ContainsKey).SelectMany(block => missing[block]).OrderBy(old => old)]);
        }
    }

    private static Dictionary<(string, int), List<int>> MissingByBlock(MatchState state)
    {
        var missing = new Dictionary<(string, int), List<int>>();
        for (var old = 0; old < state.Olds.Length; old++)
        {
            var prompt = state.Olds[old];
            if (!state.IsOpenOld(old) || prompt.State == PromptState.Retired || prompt.IsExplicit || prompt.Places.Count != 1) continue;
            if (!missing.TryGetValue(BlockOf(state, old), out var olds)) missing.Add(BlockOf(state, old), olds = []);
            olds.Add(old);
        }

        return missing;
    }

    private static (string Page, int Block) BlockOf(MatchState state, int old) =>
        (state.Olds[old].Places[0].Page, state.Olds[old].Places[0].Block);

    /// <summary>Pairs those that are like each other and no other, for a neighbour may have gone or come.</summary>
    private static void PairAlike(MatchState state, IEnumerable<int> someGroups, IEnumerable<int> someOlds)
    {
        var groups = someGroups.Where(state.IsOpenGroup).ToList();
        var olds = someOlds.Where(state.IsOpenOld).ToList();
        if (groups.Count > MostCompared || olds.Count > MostCompared) return;
        var alike = olds.SelectMany(old => groups.Where(group => state.AreAlike(group, old)).Select(group => (Group: group, Old: old)))
            .ToList();
        foreach (var (group, old) in alike)
        {
            if (alike.Count(pair => pair.Group == group || pair.Old == old) == 1) Pair(state, group, old);
        }
    }

    private static void Pair(MatchState state, int group, int old)
    {
        state.Pair(group, old);
        if (state.CanTell(group, old)) state.Diagnostics.Add(PromptRewritten.At(state.First(group), state.Olds[old]));
    }

    private static void Report(MatchState state, PlaceRun run)
    {
        var groups = run.Groups.Where(group => state.IsOpenGroup(group) && state.First(group).Media.Length == 0).ToList();
        var olds = run.Olds.Where(old => state.IsOpenOld(old) && state.Olds[old].Pictures.IsEmpty).ToList();
        if (groups.Count == 0 || olds.Count == 0) return;
        if (!HasCounterparts(run))
        {
            // The first is the one that is advised.
            if (groups.Count <= MostCompared && olds.Count <= MostCompared)
            {
                olds = [.. olds.OrderByDescending(old => state.NearnessOf(groups[0], old))];
            }

            state.Diagnostics.Add(PromptsReplaced.At([.. groups.Select(state.First)], [.. olds.Select(old => state.Olds[old])]));
            return;
        }

        for (var i = 0; i < run.Olds.Count; i++)
        {
            var (group, old) = (run.Groups[i], run.Olds[i]);
            if (!state.IsOpenGroup(group) || !state.IsOpenOld(old) || !state.CanTell(group, old)) continue;
            state.Diagnostics.Add(
                IsTurned(state, group, old)
                    ? KindChanged.Turned(state.First(group), state.Olds[old])
                    : PromptsReplaced.At([state.First(group)], [state.Olds[old]]));
        }
    }

    private static bool IsTurned(MatchState state, int group, int old) =>
        state.Groups[group].Text.Kind != state.Olds[old].Kind
        && TextProfile.Similarity(TextProfile.Of(state.Groups[group].Text), TextProfile.Of(state.OldTexts[old])) >= Turned;
}
