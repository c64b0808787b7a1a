namespace CourseKit.Model;

/// <summary>Finds prompts that were edited: by how much of the text is the same, where it counts that the answer or the place is.</summary>
internal static class SimilarityMatch
{
    public static void Run(MatchState state)
    {
        var groups = Enumerable.Range(0, state.Groups.Count).Where(state.IsOpenGroup).ToList();
        var olds = Enumerable.Range(0, state.Olds.Length).Where(old => IsCandidate(state, old)).ToList();
        if (groups.Count == 0 || olds.Count == 0) return;

        var places = PlaceMap.Build(state, _ => true, _ => true);
        var search = new SimilarPrompts(state, places, olds);
        var pairs = groups.SelectMany(search.Find).ToList();
        var settling = new SimilarPairs(state, pairs);
        settling.Settle();

        // An id of its own is how an author says of a prompt that looks like an old one that it is new.
        foreach (var group in groups)
        {
            if (state.IsOpenGroup(group) && state.Groups[group].ExplicitId is not null) state.IsNew[group] = true;
        }

        settling.Settle();
        AmbiguityReport.Run(state, settling);
    }

    private static bool IsCandidate(MatchState state, int old) =>
        state.IsOpenOld(old) && state.Olds[old].State != PromptState.Retired;
}
