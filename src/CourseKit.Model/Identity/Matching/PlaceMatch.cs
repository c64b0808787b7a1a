namespace CourseKit.Model;

/// <summary>
/// Finds prompts that were rewritten so far that their texts are no longer similar, by the place between their neighbours and by what is left of a side. A place
/// alone is no identity: who learned one prompt for months must not find their interval on another.
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
        foreach (var run in places.Runs)
        {
            if (run.Groups.Count == 0) continue;
            var hasCounterparts = run.Groups.Count == run.Olds.Count && (run.IsAnchored || run.Olds.Count == 1);
            if (hasCounterparts) PairCounterparts(state, run);
            PairOthers(state, run);
            Report(state, run, hasCounterparts);
        }
    }

    private static void PairCounterparts(MatchState state, PlaceRun run)
    {
        for (var i = 0; i < run.Olds.Count; i++)
        {
            if (state.AreAlike(run.Groups[i], run.Olds[i])) Pair(state, run.Groups[i], run.Olds[i]);
        }
    }

    /// <summary>Pairs those of a run that are like each other and no other, for a neighbour may have gone or come.</summary>
    private static void PairOthers(MatchState state, PlaceRun run)
    {
        var groups = run.Groups.Where(state.IsOpenGroup).ToList();
        var olds = run.Olds.Where(state.IsOpenOld).ToList();
        if (groups.Count > MostCompared || olds.Count > MostCompared) return;
        var alike = olds.SelectMany(old => groups.Where(group => state.AreAlike(group, old)).Select(group => (Group: group, Old: old))).ToList();
        foreach (var (group, old) in alike)
        {
            if (alike.Count(pair => pair.Group == group || pair.Old == old) == 1) Pair(state, group, old);
        }
    }

    private static void Pair(MatchState state, int group, int old)
    {
        state.Pair(group, old);
        state.Diagnostics.Add(PromptRewritten.At(state.First(group), state.Olds[old]));
    }

    private static void Report(MatchState state, PlaceRun run, bool hasCounterparts)
    {
        var groups = run.Groups.Where(state.IsOpenGroup).ToList();
        var olds = run.Olds.Where(state.IsOpenOld).ToList();
        if (groups.Count == 0 || olds.Count == 0) return;
        if (!hasCounterparts)
        {
            state.Diagnostics.Add(PromptsReplaced.At([.. groups.Select(state.First)], [.. olds.Select(old => state.Olds[old])]));
            return;
        }

        for (var i = 0; i < run.Olds.Count; i++)
        {
            var (group, old) = (run.Groups[i], run.Olds[i]);
            if (!state.IsOpenGroup(group) || !state.IsOpenOld(old)) continue;
            state.Diagnostics.Add(IsTurned(state, group, old) ? KindChanged.Turned(state.First(group), state.Olds[old]) : PromptsReplaced.At([state.First(group)], [state.Olds[old]]));
        }
    }

    private static bool IsTurned(MatchState state, int group, int old) =>
        state.Groups[group].Text.Kind != state.Olds[old].Kind
        && TextProfile.Similarity(TextProfile.Of(state.Groups[group].Text), TextProfile.Of(state.OldTexts[old])) >= Turned;
}
