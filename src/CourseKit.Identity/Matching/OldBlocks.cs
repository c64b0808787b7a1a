namespace CourseKit.Model;

/// <summary>The review blocks as the lock remembers them, and the runs of prompts in them that are not found.</summary>
internal sealed class OldBlocks
{
    /// <summary>A prompt that is repeated more often says little about its neighbours, and would cost time.</summary>
    private const int MostPlaces = 8;

    private readonly Dictionary<int, List<PlaceRun>> _after = [];
    private readonly Dictionary<int, List<PlaceRun>> _before = [];
    private readonly Dictionary<string, List<PlaceRun>> _lone = new(StringComparer.Ordinal);
    private readonly List<PlaceRun> _runs = [];

    public IReadOnlyList<PlaceRun> Runs => _runs;

    public static OldBlocks Build(MatchState state, Func<int, bool> takesPart)
    {
        var result = new OldBlocks();
        var places = Places(state, takesPart);
        for (var start = 0; start < places.Count;)
        {
            var end = start;
            while (end < places.Count && places[end].Place.Page == places[start].Place.Page && places[end].Place.Block == places[start].Place.Block) end++;
            result.AddBlock(state, places[start].Place.Page, places.GetRange(start, end - start));
            start = end;
        }

        return result;
    }

    /// <summary>The runs that stood directly after a prompt.</summary>
    public List<PlaceRun> RunsAfter(int old) => _after.TryGetValue(old, out var runs) ? runs : [];

    /// <summary>The runs that stood directly before a prompt.</summary>
    public List<PlaceRun> RunsBefore(int old) => _before.TryGetValue(old, out var runs) ? runs : [];

    /// <summary>The blocks of a page of which no prompt was found, in their order.</summary>
    public IReadOnlyList<PlaceRun> LoneRunsOn(string page) => _lone.TryGetValue(page, out var runs) ? runs : [];

    /// <summary>Of the blocks in which a prompt is not found, each prompt that is found or takes part, in order.</summary>
    private static List<(PromptPlace Place, int Old)> Places(MatchState state, Func<int, bool> takesPart)
    {
        // One that stood in several places could have been rewritten in any: no single place speaks for it.
        var missing = Enumerable.Range(0, state.Olds.Length)
            .Where(old => state.IsOpenOld(old) && state.Olds[old].State != PromptState.Retired && state.Olds[old].Places.Count == 1 && takesPart(old))
            .Select(old => (Place: state.Olds[old].Places[0], Old: old)).ToList();
        if (missing.Count == 0) return missing;

        var blocks = new HashSet<(string, int)>(missing.Select(item => (item.Place.Page, item.Place.Block)));
        for (var old = 0; old < state.Olds.Length; old++)
        {
            if (state.GroupOf[old] == MatchState.None || state.Olds[old].Places.Count > MostPlaces) continue;
            foreach (var place in state.Olds[old].Places)
            {
                if (state.Olds[old].State != PromptState.Retired && blocks.Contains((place.Page, place.Block))) missing.Add((place, old));
            }
        }

        missing.Sort((left, right) => left.Place.CompareTo(right.Place) is var order and not 0 ? order : left.Old.CompareTo(right.Old));
        return missing;
    }

    private void AddBlock(MatchState state, string page, List<(PromptPlace Place, int Old)> block)
    {
        PlaceRun? run = null;
        var last = MatchState.None;
        var isLone = true;
        foreach (var (_, old) in block)
        {
            if (state.GroupOf[old] == MatchState.None)
            {
                if (run is null)
                {
                    _runs.Add(run = new PlaceRun());
                    if (last != MatchState.None) Add(_after, last, run);
                }

                run.AddOld(old);
                continue;
            }

            isLone = false;
            if (run is not null) Add(_before, old, run);
            (run, last) = (null, old);
        }

        if (isLone && run is not null) Add(_lone, page, run);
    }

    private static void Add<TKey>(Dictionary<TKey, List<PlaceRun>> index, TKey key, PlaceRun run)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var runs)) index.Add(key, runs = []);
        runs.Add(run);
    }
}
