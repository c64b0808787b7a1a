namespace CourseKit.Model;

/// <summary>Says for prompts that are not found yet what stood in their place before, going by the neighbours that are.</summary>
internal sealed class PlaceMap
{
    private readonly MatchState _state;
    private readonly OldBlocks _olds;
    private readonly Dictionary<int, PlaceRun> _runOfGroup = [];

    private PlaceMap(MatchState state, OldBlocks olds) => (_state, _olds) = (state, olds);

    /// <summary>Every run that stood somewhere, in the order of the lock's pages, with the groups that are there now.</summary>
    public IReadOnlyList<PlaceRun> Runs => _olds.Runs;

    /// <param name="takesPart">Which groups to look at, among those not found.</param>
    /// <param name="oldTakesPart">Which old prompts to look at, among those not found.</param>
    public static PlaceMap Build(MatchState state, Func<int, bool> takesPart, Func<int, bool> oldTakesPart)
    {
        var map = new PlaceMap(state, OldBlocks.Build(state, oldTakesPart));
        if (map.Runs.Count == 0) return map;
        var lone = new Dictionary<string, List<List<int>>>(StringComparer.Ordinal);
        foreach (var (page, sequence) in CurrentBlocks.Of(state, takesPart))
        {
            if (!sequence.Exists(group => !state.IsOpenGroup(group))) AddLone(lone, page, sequence);
            else map.AddRuns(sequence);
        }

        foreach (var page in lone) map.PairLoneBlocks(page.Key, page.Value);
        return map;
    }

    public PlaceRun? RunOf(int group) => _runOfGroup.TryGetValue(group, out var run) ? run : null;

    private static void AddLone(Dictionary<string, List<List<int>>> lone, string page, List<int> sequence)
    {
        if (sequence.Count == 0) return;
        if (!lone.TryGetValue(page, out var blocks)) lone.Add(page, blocks = []);
        blocks.Add(sequence);
    }

    private void AddRuns(List<int> sequence)
    {
        for (var start = 0; start < sequence.Count; start++)
        {
            if (!_state.IsOpenGroup(sequence[start])) continue;
            var end = start;
            while (end < sequence.Count && _state.IsOpenGroup(sequence[end])) end++;
            var before = start > 0 ? _olds.RunsAfter(_state.OldOf[sequence[start - 1]]) : [];
            var after = end < sequence.Count ? _olds.RunsBefore(_state.OldOf[sequence[end]]) : [];
            if (TheOneOf(before, after) is { } run) Claim(run, sequence.GetRange(start, end - start), anchored: true);
            start = end;
        }
    }

    /// <summary>What both neighbours agree on; what one says when the other says nothing.</summary>
    private static PlaceRun? TheOneOf(List<PlaceRun> before, List<PlaceRun> after)
    {
        var both = before.Intersect(after).ToList();
        if (both.Count == 0) both = before.Union(after).ToList();
        return both.Count == 1 ? both[0] : null;
    }

    private void PairLoneBlocks(string page, List<List<int>> blocks)
    {
        var runs = _olds.LoneRunsOn(page);
        if (runs.Count != blocks.Count) return;
        for (var i = 0; i < runs.Count; i++) Claim(runs[i], blocks[i], anchored: false);
    }

    private void Claim(PlaceRun run, List<int> groups, bool anchored)
    {
        run.IsAnchored |= anchored;
        foreach (var group in groups)
        {
            run.AddGroup(group);
            _runOfGroup[group] = run;
        }
    }
}
