namespace CourseKit.Model;

/// <summary>Tells apart prompts that agree in some sign by the page they stand on.</summary>
internal static class PageMatch
{
    /// <summary>Pairs an old prompt and a group when a page has no other of either, and no second page says otherwise.</summary>
    public static void Run(MatchState state, List<int> olds, List<int> groups)
    {
        var byPage = new Dictionary<string, PageShare>(StringComparer.Ordinal);
        foreach (var group in groups)
        {
            foreach (var index in state.Groups[group].Occurrences) Share(state.Prompts[index].Page).AddGroup(group);
        }

        foreach (var old in olds)
        {
            foreach (var place in state.Olds[old].Places)
            {
                if (byPage.TryGetValue(place.Page, out var share)) share.AddOld(old);
            }
        }

        var oldsOf = new Dictionary<int, int>();
        var groupsOf = new Dictionary<int, int>();
        foreach (var share in byPage.Values)
        {
            if (share.Group is not { } group || share.Old is not { } old) continue;
            Note(oldsOf, group, old);
            Note(groupsOf, old, group);
        }

        foreach (var group in groups)
        {
            if (!oldsOf.TryGetValue(group, out var old) || old == MatchState.None) continue;
            if (groupsOf[old] == group && state.IsOpenGroup(group) && state.IsOpenOld(old)) state.Pair(group, old);
        }

        PageShare Share(string page)
        {
            if (!byPage.TryGetValue(page, out var share)) byPage.Add(page, share = new PageShare());
            return share;
        }
    }

    private static void Note(Dictionary<int, int> partners, int item, int partner) =>
        partners[item] = partners.TryGetValue(item, out var known) && known != partner ? MatchState.None : partner;

    /// <summary>The one group and the one old prompt of a page; none when there are two.</summary>
    private sealed class PageShare
    {
        private int _group = MatchState.None, _old = MatchState.None;
        private bool _manyGroups, _manyOlds;

        public int? Group => _manyGroups || _group == MatchState.None ? null : _group;

        public int? Old => _manyOlds || _old == MatchState.None ? null : _old;

        public void AddGroup(int group)
        {
            _manyGroups |= _group != MatchState.None && _group != group;
            _group = group;
        }

        public void AddOld(int old)
        {
            _manyOlds |= _old != MatchState.None && _old != old;
            _old = old;
        }
    }
}
