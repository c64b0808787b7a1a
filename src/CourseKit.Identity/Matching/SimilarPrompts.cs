namespace CourseKit.Model;

/// <summary>How alike an old prompt and one of the course are.</summary>
/// <param name="Text">How much of the text is the same, from 0 to 1.</param>
/// <param name="Score">The same with what else speaks for it.</param>
/// <param name="IsTelling">True when something else does, or the texts are nearly the same.</param>
internal readonly record struct SimilarPair(int Group, int Old, double Text, double Score, bool IsTelling);

/// <summary>
/// Looks for the old prompts that one of the course may have been. Only those are compared that share a rare word, the answer, the page or
/// the place with it, and at most <see cref="MostCandidates"/>, so that five thousand prompts answered "Yes" cost no more than others.
/// </summary>
internal sealed class SimilarPrompts
{
    private const int MostCandidates = 48;

    /// <summary>A word or answer that more old prompts have finds nothing.</summary>
    private const int MostSharing = 64;

    // How much of the text must be the same, and how much the place adds when two are compared. Three quarters is a changed clause in a
    // sentence; of a set of like questions about different things most stay below. In the same place half is enough.
    private static readonly (double Needed, double Bonus) _inPlace = (0.45, 0.3);
    private static readonly (double Needed, double Bonus) _amongNeighbours = (0.55, 0.2);
    private static readonly (double Needed, double Bonus) _onPage = (0.7, 0.15);
    private static readonly (double Needed, double Bonus) _elsewhere = (0.75, 0);

    /// <summary>What the same answer adds, and takes off what is needed.</summary>
    private const double SameAnswer = 0.1;
    private const double NearlySameText = 0.9;
    private const double LeastCompared = 0.3;

    private readonly MatchState _state;
    private readonly PlaceMap _places;
    private readonly Dictionary<int, TextProfile> _profiles = [];
    private readonly Dictionary<int, List<int>> _byWord = [];
    private readonly Dictionary<string, List<int>> _byAnswer = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _byPage = new(StringComparer.Ordinal);

    public SimilarPrompts(MatchState state, PlaceMap places, IReadOnlyList<int> olds)
    {
        (_state, _places) = (state, places);
        foreach (var old in olds)
        {
            var profile = TextProfile.Of(state.OldTexts[old].Shown);
            _profiles.Add(old, profile);
            foreach (var word in profile.Words) Add(_byWord, word, old);
            Add(_byAnswer, profile.Answer, old);
            foreach (var page in state.Olds[old].Places.Select(place => place.Page).Distinct()) Add(_byPage, page, old);
        }
    }

    /// <summary>The old prompts like enough to one of the course.</summary>
    public IEnumerable<SimilarPair> Find(int group)
    {
        var profile = TextProfile.Of(_state.Groups[group].Text.Shown);
        foreach (var old in Candidates(group, profile))
        {
            if (_state.HaveOtherIds(group, old)) continue;
            if (Compare(group, old, profile) is { } pair) yield return pair;
        }
    }

    private SimilarPair? Compare(int group, int old, TextProfile profile)
    {
        var other = _profiles[old];
        var similar = TextProfile.Similarity(profile, other);
        // Words in another order are the same words, and share most of their letters: what does not is not worth comparing word by word.
        if (similar < LeastCompared || _state.LikenessOf(group, old) is not { } likeness) return null;
        var text = Math.Max(similar, likeness);
        var (needed, bonus) = PlaceOf(group, old);
        var answer = profile.HasTellingAnswer && profile.Answer == other.Answer ? SameAnswer : 0;
        if (text < needed - answer) return null;
        return new SimilarPair(group, old, text, text + bonus + answer, bonus > 0 || answer > 0 || text >= NearlySameText);
    }

    private (double Needed, double Bonus) PlaceOf(int group, int old)
    {
        if (_places.RunOf(group) is { } run && run.HasOld(old)) return run.AreCounterparts(group, old) ? _inPlace : _amongNeighbours;
        foreach (var place in _state.Olds[old].Places)
        {
            if (place.Page == _state.First(group).Page) return _onPage;
        }

        return _elsewhere;
    }

    private HashSet<int> Candidates(int group, TextProfile profile)
    {
        var found = new HashSet<int>();
        if (_places.RunOf(group) is { } run) AddNeighbours(found, run, group);
        AddSome(found, _byAnswer, profile.Answer);
        AddSome(found, _byPage, _state.First(group).Page);
        var rare = profile.Words
            .Where(word => _byWord.TryGetValue(word, out var sharing) && sharing.Count <= MostSharing)
            .OrderBy(word => _byWord[word].Count).ThenBy(word => word);
        foreach (var word in rare)
        {
            if (found.Count >= MostCandidates) break;
            found.UnionWith(_byWord[word]);
        }

        return found;
    }

    /// <summary>Of a long run those near the place.</summary>
    private static void AddNeighbours(HashSet<int> found, PlaceRun run, int group)
    {
        var at = run.PlaceOf(group);
        for (var i = Math.Max(0, at - 4); i < Math.Min(run.Olds.Count, at + 5); i++) found.Add(run.Olds[i]);
    }

    private static void AddSome<TKey>(HashSet<int> found, Dictionary<TKey, List<int>> index, TKey key)
        where TKey : notnull
    {
        if (index.TryGetValue(key, out var sharing) && sharing.Count <= MostSharing / 4) found.UnionWith(sharing);
    }

    private static void Add<TKey>(Dictionary<TKey, List<int>> index, TKey key, int old)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var sharing)) index.Add(key, sharing = []);
        sharing.Add(old);
    }
}
