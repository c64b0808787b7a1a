using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Numbers blocks and prompts anew, so that a prompt that did not move keeps its place in the lock to the digit.</summary>
internal sealed class PlaceNumbers
{
    private readonly string _page;
    private readonly int[] _oldOf;

    /// <summary>Where each old prompt stood on this page, in order.</summary>
    private readonly Dictionary<int, List<PromptPlace>> _before;

    private PlaceNumbers(string page, int[] oldOf, Dictionary<int, List<PromptPlace>> before) =>
        (_page, _oldOf, _before) = (page, oldOf, before);

    /// <summary>The places of each group, sorted.</summary>
    public static EquatableArray<PromptPlace>[] Assign(MatchState state)
    {
        var places = new List<PromptPlace>[state.Groups.Count];
        for (var group = 0; group < places.Length; group++) places[group] = [];
        var before = BeforeByPage(state);
        foreach (var page in Blocks(state))
        {
            if (!before.TryGetValue(page.Key, out var onPage)) onPage = [];
            new PlaceNumbers(page.Key, state.OldOf, onPage).Assign(page.Value, places);
        }

        foreach (var list in places) list.Sort();
        return [.. places.Select(list => list.ToEquatableArray())];
    }

    private static Dictionary<string, Dictionary<int, List<PromptPlace>>> BeforeByPage(MatchState state)
    {
        var pages = new Dictionary<string, Dictionary<int, List<PromptPlace>>>(StringComparer.Ordinal);
        for (var old = 0; old < state.Olds.Length; old++)
        {
            if (state.GroupOf[old] == MatchState.None) continue;
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

    private void Assign(List<List<int>> blocks, List<PromptPlace>[] places)
    {
        var seen = new Dictionary<int, int>();
        var hadBlocks = blocks.Select(block => BlockBefore(block, seen)).ToArray();
        var numbers = SparseNumbers.Assign(hadBlocks);
        for (var i = 0; i < blocks.Count; i++)
        {
            var inBlock = SparseNumbers.Assign(PlacesBefore(hadBlocks[i], blocks[i]));
            for (var j = 0; j < inBlock.Length; j++) places[blocks[i][j]].Add(new PromptPlace(_page, numbers[i], inBlock[j]));
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
            if (!_before.TryGetValue(_oldOf[group], out var before)) continue;
            var times = Count(seen, group);
            if (times >= before.Count) continue;
            votes.TryGetValue(before[times].Block, out var count);
            votes[before[times].Block] = count + 1;
        }

        int? best = null;
        foreach (var number in votes.Keys)
        {
            if (best is null || votes[number] > votes[best.Value]) best = number;
        }

        return best;
    }

    private int?[] PlacesBefore(int? blockBefore, List<int> block)
    {
        var had = new int?[block.Count];
        var seen = new Dictionary<int, int>();
        for (var i = 0; i < block.Count; i++)
        {
            if (!_before.TryGetValue(_oldOf[block[i]], out var before)) continue;
            var first = before.FindIndex(place => place.Block == blockBefore);
            var at = first + Count(seen, block[i]);
            if (first >= 0 && at < before.Count && before[at].Block == blockBefore) had[i] = before[at].Place;
        }

        return had;
    }

    /// <summary>How often it was seen before this time.</summary>
    private static int Count(Dictionary<int, int> seen, int group)
    {
        seen.TryGetValue(group, out var times);
        seen[group] = times + 1;
        return times;
    }
}
