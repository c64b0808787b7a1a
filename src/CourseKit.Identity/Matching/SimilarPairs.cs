namespace CourseKit.Model;

/// <summary>
/// Decides among pairs of similar prompts. A pair is taken when each of the two is clearly the best for the other; every pair taken
/// may make another one clear, so this goes on until nothing more is.
/// </summary>
internal sealed class SimilarPairs
{
    /// <summary>Nearer than this, the better of two is not clearly better.</summary>
    private const double Margin = 0.1;

    /// <summary>By this much another text may be more alike before place and answer no longer outweigh it.</summary>
    private const double TextMargin = 0.05;

    /// <summary>Far more rounds than any course needs; a stop, should a text be made to need one round a prompt.</summary>
    private const int MostRounds = 64;

    private readonly MatchState _state;
    private readonly SimilarPair[] _pairs;
    private readonly Dictionary<int, List<SimilarPair>> _ofGroup = [];
    private readonly Dictionary<int, List<SimilarPair>> _ofOld = [];

    public SimilarPairs(MatchState state, IEnumerable<SimilarPair> pairs)
    {
        _state = state;
        _pairs = [.. pairs.OrderByDescending(pair => pair.Score).ThenBy(pair => pair.Group).ThenBy(pair => pair.Old)];
        foreach (var pair in _pairs)
        {
            Add(_ofGroup, pair.Group, pair);
            Add(_ofOld, pair.Old, pair);
        }
    }

    public void Settle()
    {
        var open = _pairs.Where(IsOpen).ToList();
        var settled = -1;
        for (var round = 0; settled != 0 && round < MostRounds; round++)
        {
            settled = 0;
            foreach (var pair in open)
            {
                if (!IsOpen(pair) || HasRival(_ofGroup[pair.Group], pair) || HasRival(_ofOld[pair.Old], pair)) continue;
                _state.Pair(pair.Group, pair.Old);
                settled++;
            }

            open.RemoveAll(pair => !IsOpen(pair));
        }
    }

    /// <summary>The undecided pairs of a group, the best and those too near to it.</summary>
    public IReadOnlyList<SimilarPair> BestOfGroup(int group) => BestOf(_ofGroup, group);

    /// <summary>The undecided pairs of an old prompt, the best and those too near to it.</summary>
    public IReadOnlyList<SimilarPair> BestOfOld(int old) => BestOf(_ofOld, old);

    private IReadOnlyList<SimilarPair> BestOf(Dictionary<int, List<SimilarPair>> index, int key)
    {
        if (!index.TryGetValue(key, out var pairs)) return [];
        var open = pairs.FindAll(IsOpen);
        return open.FindAll(pair => IsRival(pair, open[0]));
    }

    private static bool IsRival(SimilarPair other, SimilarPair pair) =>
        other.Score > pair.Score - Margin || other.Text > pair.Text + TextMargin;

    private bool IsOpen(SimilarPair pair) => _state.IsOpenGroup(pair.Group) && _state.IsOpenOld(pair.Old);

    /// <summary>Forgets pairs that are decided, so that a prompt with thousands like it is not gone through thousands of times.</summary>
    private bool HasRival(List<SimilarPair> pairs, SimilarPair pair)
    {
        if (pairs.Count > 32 && !IsOpen(pairs[0])) pairs.RemoveAll(other => !IsOpen(other));
        foreach (var other in pairs)
        {
            if (other != pair && IsOpen(other) && IsRival(other, pair)) return true;
        }

        return false;
    }

    private static void Add(Dictionary<int, List<SimilarPair>> index, int key, SimilarPair pair)
    {
        if (!index.TryGetValue(key, out var pairs)) index.Add(key, pairs = []);
        pairs.Add(pair);
    }
}
