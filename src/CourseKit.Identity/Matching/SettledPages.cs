using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// The pages about which a matching left nothing to ask: each of their prompts stands there alone, word for word as the lock has it, and no
/// prompt of the lock is missing there. Whatever is edited elsewhere, they stay matched as they are, unless the edit brings one of their
/// texts or ids. So after an edit only the other pages are matched, against what the lock has besides; the result is the same as if all
/// were (a property test compares the two).
/// </summary>
internal sealed class SettledPages
{
    /// <summary>More edited pages than this, and all is matched anew.</summary>
    private const int MostEdited = 32;

    private readonly MatchState _state;
    private readonly CurrentPrompt[][] _pages;
    private readonly IReadOnlyList<ArraySegment<PromptIdentity>> _identities;
    private readonly bool[] _isOpen;

    /// <summary>For each page the prompts of the lock that stand on it, when it is settled.</summary>
    private readonly List<int>[] _settledOf;

    /// <summary>The other prompts of the lock.</summary>
    private readonly List<int> _unsettled = [];
    private readonly Dictionary<TextKey, int> _pageOfText = [];
    private readonly Dictionary<string, int> _pageOfId = new(StringComparer.Ordinal);

    /// <param name="state">A matching that is done.</param>
    /// <param name="pages">The prompts it was done with, by pages.</param>
    /// <param name="identities">What it found for each page.</param>
    public SettledPages(MatchState state, CurrentPrompt[][] pages, IReadOnlyList<ArraySegment<PromptIdentity>> identities)
    {
        (_state, _pages, _identities) = (state, pages, identities);
        var isSettled = new bool[state.Olds.Length];
        var severalHave = TextsOfSeveral(state);
        for (var group = 0; group < state.Groups.Count; group++)
        {
            if (IsSettled(group, severalHave)) isSettled[state.OldOf[group]] = true;
        }

        _isOpen = new bool[pages.Length];
        _settledOf = [.. pages.Select(_ => new List<int>())];
        MarkOpen(isSettled);
        NoteTextsAndIds();
        OpenClaimed();
    }

    /// <summary>The pages that must be matched again, by number; null when all must.</summary>
    public bool[]? OpenAfter(CurrentPrompt[][] pages)
    {
        if (pages.Length != _pages.Length) return null;
        var open = (bool[])_isOpen.Clone();
        var edited = 0;
        for (var page = 0; page < pages.Length; page++)
        {
            if (KnownMatching.AreSame(pages[page], _pages[page])) continue;
            if (++edited > MostEdited) return null;
            open[page] = true;
            foreach (var prompt in pages[page])
            {
                if (_pageOfText.TryGetValue(prompt.Text, out var holder)) open[holder] = true;
                if (prompt.ExplicitId is { } id && _pageOfId.TryGetValue(id, out holder)) open[holder] = true;
            }
        }

        return open;
    }

    /// <summary>The identities of the prompts of a page that stays as it is.</summary>
    public ArraySegment<PromptIdentity> IdentitiesOf(int page) => _identities[page];

    /// <summary>The lock without the prompts of the pages that stay as they are.</summary>
    public IdentityLock Without(IdentityLock previous, bool[] open)
    {
        var olds = new List<int>(_unsettled);
        for (var page = 0; page < open.Length; page++)
        {
            if (open[page] && !_isOpen[page]) olds.AddRange(_settledOf[page]);
        }

        // In the order of the lock, on which nothing but the order of reports depends.
        olds.Sort();
        return previous with { Prompts = olds.Select(old => _state.Olds[old]).ToEquatableArray() };
    }

    private static HashSet<TextKey> TextsOfSeveral(MatchState state)
    {
        var seen = new HashSet<TextKey>();
        var several = new HashSet<TextKey>();
        foreach (var text in state.OldTexts)
        {
            if (!seen.Add(text)) several.Add(text);
        }

        for (var group = 0; group < state.Groups.Count; group++)
        {
            if (state.NextWithText[group] != MatchState.None) several.Add(state.Groups[group].Text);
        }

        return several;
    }

    private bool IsSettled(int group, HashSet<TextKey> severalHave)
    {
        var (found, old) = (_state.Groups[group], _state.OldOf[group]);
        if (old == MatchState.None || found.Occurrences.Count > 1 || severalHave.Contains(found.Text)) return false;
        var before = _state.Olds[old];
        // A prompt that goes without the id it was given, because another has it, would take it should that one go.
        return before.State != PromptState.Retired && found.Text.Equals(_state.OldTexts[old])
            && (found.ExplicitId is null || found.ExplicitId == before.Id)
            && _state.First(group).ExplicitId == found.ExplicitId && before.Places.Count == 1
            && before.Places[0].Page == _state.First(group).Page;
    }

    /// <summary>A page is open when one of its prompts is not settled, now or in the lock.</summary>
    private void MarkOpen(bool[] isSettled)
    {
        var openPaths = new HashSet<string>(StringComparer.Ordinal);
        for (var old = 0; old < isSettled.Length; old++)
        {
            if (isSettled[old] || _state.Olds[old].State == PromptState.Retired) continue;
            foreach (var place in _state.Olds[old].Places) openPaths.Add(place.Page);
        }

        for (var group = 0; group < _state.Groups.Count; group++)
        {
            if (_state.OldOf[group] != MatchState.None && isSettled[_state.OldOf[group]]) continue;
            foreach (var index in _state.Groups[group].Occurrences) openPaths.Add(_state.Prompts[index].Page);
        }

        for (var page = 0; page < _pages.Length; page++) _isOpen[page] = _pages[page].Length > 0 && openPaths.Contains(
            _pages[page][0].Page);
    }

    /// <summary>Opens the pages whose ids prompts of open pages claim.</summary>
    private void OpenClaimed()
    {
        var claimed = new List<int>();
        for (var page = 0; page < _pages.Length; page++)
        {
            if (_isOpen[page]) AddHolders(_pages[page], claimed);
        }

        foreach (var page in claimed.Distinct())
        {
            _isOpen[page] = true;
            _unsettled.AddRange(_settledOf[page]);
        }
    }

    private void AddHolders(CurrentPrompt[] page, List<int> holders)
    {
        foreach (var prompt in page)
        {
            if (prompt.ExplicitId is { } id && _pageOfId.TryGetValue(id, out var holder)) holders.Add(holder);
        }
    }

    private void NoteTextsAndIds()
    {
        var pageOf = new int[_state.Prompts.Count];
        for (int page = 0, next = 0; page < _pages.Length; page++)
        {
            for (var i = 0; i < _pages[page].Length; i++) pageOf[next++] = page;
        }

        for (var group = 0; group < _state.Groups.Count; group++)
        {
            var page = pageOf[_state.Groups[group].Occurrences[0]];
            if (_isOpen[page]) continue;
            _pageOfText[_state.Groups[group].Text] = page;
            _pageOfId[_state.Olds[_state.OldOf[group]].Id] = page;
            _settledOf[page].Add(_state.OldOf[group]);
        }

        for (var old = 0; old < _state.Olds.Length; old++)
        {
            if (!_pageOfId.ContainsKey(_state.Olds[old].Id)) _unsettled.Add(old);
        }
    }
}
