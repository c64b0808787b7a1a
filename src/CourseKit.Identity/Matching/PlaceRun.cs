namespace CourseKit.Model;

/// <summary>
/// Prompts of the lock that are not found yet and stood side by side in a block, and the prompts that stand between the same
/// neighbours now.
/// </summary>
internal sealed class PlaceRun
{
    private readonly List<int> _olds = [];
    private readonly List<int> _groups = [];
    private readonly Dictionary<int, int> _placeOfOld = [];
    private readonly Dictionary<int, int> _placeOfGroup = [];

    public IReadOnlyList<int> Olds => _olds;

    public IReadOnlyList<int> Groups => _groups;

    /// <summary>False when no prompt of the block was found, so that only its page and number say that it is the same block.</summary>
    public bool IsAnchored { get; set; }

    public void AddOld(int old)
    {
        _placeOfOld[old] = _olds.Count;
        _olds.Add(old);
    }

    public void AddGroup(int group)
    {
        _placeOfGroup[group] = _groups.Count;
        _groups.Add(group);
    }

    public bool HasOld(int old) => _placeOfOld.ContainsKey(old);

    /// <summary>Counted from 0.</summary>
    public int PlaceOf(int group) => _placeOfGroup[group];

    /// <summary>True when the two have the same place, and as many prompts are here as were.</summary>
    public bool AreCounterparts(int group, int old) =>
        _olds.Count == _groups.Count && _placeOfOld.TryGetValue(old, out var place) && place == _placeOfGroup[group];
}
