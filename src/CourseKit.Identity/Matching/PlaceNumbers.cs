using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Numbers blocks and prompts anew, so that a prompt that did not move keeps its place in the lock to the digit.</summary>
internal sealed class PlaceNumbers
{
    private readonly string _page;
    private readonly MatchState _state;

    /// <summary>Where the prompts stood on this page that stood in several places, in order.</summary>
    private readonly Dictionary<int, List<PromptPlace>>? _repeated;

    private PlaceNumbers(string page, MatchState state, Dictionary<int, List<PromptPlace>>? repeated) =>
        (_page, _state, _repeated) = (page, state, repeated);

    /// <summary>The places of each group, sorted.</summary>
    public static EquatableArray<PromptPlace>[] Assign(MatchState state)
    {
        var places = new NewPlaces(state);
        var repeated = RepeatedByPage(state);
        foreach (var page in Blocks(state))
        {
            repeated.TryGetValue(page.Key, out var onPage);
            new PlaceNumbers(page.Key, state, onPage).Assign(page.Value, places);
        }

        return places.ToArrays();
    }

    private static Dictionary<string, Dictionary<int, List<PromptPlace>>> RepeatedByPage(MatchState state)
    {
        var pages = new Dictionary<string, Dictionary<int, List<PromptPlace>>>(StringComparer.Ordinal);
        for (var old = 0; old < state.Olds.Length; old++)
        {
            if (state.GroupOf[old] == MatchState.None || state.Olds[old].Places.Count < 2) continue;
            foreach (var place in state.Olds[old].Places)
            {
                if (!pages.TryGetValue(place.Page, out var page)) pages.Add(place.Page, page = []);
                if (!page.TryGetValue(old, out var list)) page.Add(old, list = []);
                list.Add(place);
            }
        }

        return pages;
    }

    /// <summary>The groups of each block of each page, in order.</summary>
    private static Dictionary<string, List<List<int>>> Blocks(MatchState state)
    {
        var groupOf = CurrentBlocks.GroupOfPrompts(state);
        var pages = new Dictionary<string, List<List<int>>>(StringComparer.Ordinal);
        for (var i = 0; i < state.Prompts.Count; i++)
        {
            var prompt = state.Prompts[i];
            if (!pages.TryGetValue(prompt.Page, out var blocks)) pages.Add(prompt.Page, blocks = []);
            var isSame = i > 0 && state.Prompts[i - 1].Page == prompt.Page && state.Prompts[i - 1].Block == prompt.Block;
            if (!isSame) blocks.Add([]);
            blocks[blocks.Count - 1].Add(groupOf[i]);
        }

        return pages;
    }

    private void Assign(List<List<int>> blocks, NewPlaces places)
    {
        var seen = new Dictionary<int, int>();
        var hadBlocks = blocks.Select(block => BlockBefore(block, seen)).ToArray();
        var numbers = SparseNumbers.Assign(hadBlocks);
        for (var i = 0; i < blocks.Count; i++)
        {
            var inBlock = SparseNumbers.Assign(PlacesBefore(hadBlocks[i], blocks[i]));
            for (var j = 0; j < inBlock.Length; j++) places.Add(blocks[i][j], _page, numbers[i], inBlock[j]);
        }
    }

    /// <summary>
    /// The number of the block that most of the prompts stood in. A prompt that the page shows several times stood in
    /// its first place the first time, and so on; <paramref name="seen"/> counts the times.
    /// </summary>
    private int? BlockBefore(List<int> block, Dictionary<int, int> seen)
    {
        var votes = new SortedDictionary<int, int>();
        foreach (var group in block)
        {
            if (Before(group, Count(seen, group)) is not { } place) continue;
            votes.TryGetValue(place.Block, out var count);
            votes[place.Block] = count + 1;
        }

        int? best = null;
        foreach (var vote in votes)
        {
            if (best is null || vote.Value > votes[best.Value]) best = vote.Key;
        }

        return best;
    }

    private int?[] PlacesBefore(int? blockBefore, List<int> block)
    {
        var had = new int?[block.Count];
        var seen = new Dictionary<int, int>();
        for (var i = 0; i < block.Count; i++)
        {
            var first = 0;
            while (Before(block[i], first) is { } place && place.Block != blockBefore) first++;
            if (Before(block[i], first + Count(seen, block[i])) is { } before && before.Block == blockBefore) had[i] = before.Place;
        }

        return had;
    }

    /// <summary>Where a prompt stood on this page, the first place, the second and so on; null when it stood in fewer.</summary>
    private PromptPlace? Before(int group, int time)
    {
        var old = _state.OldOf[group];
        if (old == MatchState.None) return null;
        var places = _state.Olds[old].Places;
        if (places.Count == 1) return time == 0 && places[0].Page == _page ? places[0] : null;
        return _repeated is not null && _repeated.TryGetValue(old, out var list) && time < list.Count ? list[time] : null;
    }

    /// <summary>How often it was seen before this time.</summary>
    private static int Count(Dictionary<int, int> seen, int group)
    {
        seen.TryGetValue(group, out var times);
        seen[group] = times + 1;
        return times;
    }
}
