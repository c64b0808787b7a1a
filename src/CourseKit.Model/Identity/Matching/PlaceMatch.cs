namespace CourseKit.Model;

/// <summary>Finds prompts that were rewritten entirely, by the place between their neighbours.</summary>
internal static class PlaceMatch
{
    public static void Run(MatchState state)
    {
        // Where the author gave an id, only words may outweigh it.
        var places = PlaceMap.Build(state, group => state.Groups[group].ExplicitId is null, old => !state.Olds[old].IsExplicit);
        foreach (var run in places.Runs)
        {
            if (run.Groups.Count == 0) continue;
            var isSure = run.Groups.Count == run.Olds.Count && (run.IsAnchored || run.Olds.Count == 1);
            if (isSure) PairUp(state, run);
            else Report(state, run);
        }
    }

    private static void PairUp(MatchState state, PlaceRun run)
    {
        for (var i = 0; i < run.Olds.Count; i++)
        {
            var (group, old) = (run.Groups[i], run.Olds[i]);
            state.Pair(group, old);
            state.Diagnostics.Add(PromptRewritten.At(state.First(group), state.Olds[old]));
        }
    }

    private static void Report(MatchState state, PlaceRun run) =>
        state.Diagnostics.Add(PromptsReplaced.At([.. run.Groups.Select(state.First)], [.. run.Olds.Select(old => state.Olds[old])]));
}
