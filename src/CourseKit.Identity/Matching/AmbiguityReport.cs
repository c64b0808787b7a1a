using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Reports the prompts that could be more than one, and leaves them undecided.</summary>
internal static class AmbiguityReport
{
    private const int MostNamed = 4;

    public static void Run(MatchState state, SimilarPairs pairs)
    {
        var groups = new List<int>();
        var olds = new HashSet<int>();
        for (var group = 0; group < state.Groups.Count; group++)
        {
            if (!state.IsOpenGroup(group)) continue;
            var open = pairs.BestOfGroup(group);
            if (!open.Any(pair => pair.IsTelling)) continue;
            groups.Add(group);
            var isTold = state.Options.KnowsPictures || open.All(pair => state.CanTell(pair.Group, pair.Old));
            if (!isTold)
            {
                olds.UnionWith(open.Select(pair => pair.Old));
                continue;
            }

            if (open.Count > 1) state.Diagnostics.Add(AmbiguousPrompt.At(state.First(group), Named(state, open)));
            else if (!olds.Contains(open[0].Old)) ReportOld(state, pairs, open[0].Old);
            olds.UnionWith(open.Select(pair => pair.Old));
        }

        // What is undecided stays so: its place must not decide where its text could not.
        foreach (var group in groups) state.IsNew[group] = true;
        foreach (var old in olds) state.IsGone[old] = true;
    }

    private static void ReportOld(MatchState state, SimilarPairs pairs, int old)
    {
        var candidates = pairs.BestOfOld(old).Select(pair => pair.Group).OrderBy(group => group).Take(MostNamed).Select(state.First)
            .ToList();
        state.Diagnostics.Add(AmbiguousEdit.At(state.Olds[old], state.Options.LocateLocked(state.Olds[old].Id), candidates));
    }

    private static List<(LockedPrompt, Location?)> Named(MatchState state, IReadOnlyList<SimilarPair> open) =>
        [.. open.Take(MostNamed).Select(pair => (state.Olds[pair.Old], state.Options.LocateLocked(state.Olds[pair.Old].Id)))];
}
