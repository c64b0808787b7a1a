using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Collects the places of each group. Nearly every group has one, and nearly every one had it before.</summary>
internal sealed class NewPlaces(MatchState state)
{
    private readonly PromptPlace?[] _first = new PromptPlace?[state.Groups.Count];
    private readonly Dictionary<int, List<PromptPlace>> _more = [];

    public void Add(int group, string page, int block, int place)
    {
        var added = new PromptPlace(page, block, place);
        if (_first[group] is not { } first)
        {
            _first[group] = added;
            return;
        }

        if (!_more.TryGetValue(group, out var all)) _more.Add(group, all = [first]);
        all.Add(added);
    }

    public EquatableArray<PromptPlace>[] ToArrays()
    {
        var arrays = new EquatableArray<PromptPlace>[_first.Length];
        for (var group = 0; group < arrays.Length; group++)
        {
            EquatableArray<PromptPlace> now = _more.TryGetValue(group, out var all) ? Sorted(all) : [_first[group]!];
            arrays[group] = state.OldOf[group] != MatchState.None && state.Olds[state.OldOf[group]].Places is var before && before == now
                ? before
                : now;
        }

        return arrays;
    }

    private static EquatableArray<PromptPlace> Sorted(List<PromptPlace> places)
    {
        places.Sort();
        return places.ToEquatableArray();
    }
}
