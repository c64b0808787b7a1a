namespace CourseKit.Model;

/// <summary>
/// Finds the deletions of a cloze again after an edit. From the surest sign to the weakest, as prompts are: the same text, the same but for
/// its form, the text of one that was retired, then the place and what is alike. What nothing speaks for is new: rather a deletion that
/// begins anew than one with another's history.
/// </summary>
internal sealed class DeletionMatch(ClozeNumbers numbers, ClozeText before, ClozeText after)
{
    private const int None = -1;

    /// <summary>The old deletion that each is, or <see cref="None"/>.</summary>
    private readonly int[] _oldOf = Filled(after.Deletions.Count);

    private readonly bool[] _isFound = new bool[before.Deletions.Count];

    /// <summary>The number of a retired deletion that came back, or 0.</summary>
    private readonly int[] _restored = new int[after.Deletions.Count];

    private readonly List<RetiredDeletion> _retired = [.. numbers.Retired];

    private readonly Lazy<TextAlignment> _alignment = new(() => new TextAlignment(before.Plain, after.Plain));

    public ClozeNumbers Run()
    {
        PairEqual(text => text);
        PairEqual(PromptText.Normalize);
        Restore(text => text);
        Restore(PromptText.Normalize);
        PairEdited();
        return Number();
    }

    private IEnumerable<int> OpenOlds => Enumerable.Range(0, _isFound.Length).Where(old => !_isFound[old]);

    private IEnumerable<int> OpenNows => Enumerable.Range(0, _oldOf.Length).Where(now => _oldOf[now] == None && _restored[now] == 0);

    /// <summary>Of several with one text those that stand where they stood are the same, the others in their order.</summary>
    private void PairEqual(Func<string, string> keyOf)
    {
        var olds = OpenOlds.ToLookup(old => keyOf(before.Deletions[old].Text), StringComparer.Ordinal);
        foreach (var nows in OpenNows.ToList().GroupBy(now => keyOf(after.Deletions[now].Text), StringComparer.Ordinal))
        {
            var (left, right) = (olds[nows.Key].ToList(), nows.ToList());
            if (left.Count != right.Count || left.Count > 1) PairInPlace(left, right);
            foreach (var (old, now) in left.Where(old => !_isFound[old]).Zip(right.Where(now => _oldOf[now] == None), (old, now) => (old, now)).ToList()) Pair(old, now);
        }
    }

    private void PairInPlace(List<int> olds, List<int> nows)
    {
        if (olds.Count == 0) return;
        var at = nows.ToDictionary(now => after.Deletions[now].Start);
        foreach (var old in olds)
        {
            if (at.TryGetValue(_alignment.Value.Follow(before.Deletions[old].Start), out var now)) Pair(old, now);
        }
    }

    private void Restore(Func<string, string> keyOf)
    {
        if (_retired.Count == 0) return;
        foreach (var now in OpenNows.ToList())
        {
            var key = keyOf(after.Deletions[now].Text);
            if (_retired.Find(gone => keyOf(gone.Text) == key) is not { } found) continue;
            _restored[now] = found.Number;
            _retired.Remove(found);
        }
    }

    private void PairEdited()
    {
        var edits = new DeletionEdits(before.Deletions, after.Deletions, _alignment);
        foreach (var (old, now) in edits.Find([.. OpenOlds], [.. OpenNows])) Pair(old, now);
    }

    private void Pair(int old, int now) => (_oldOf[now], _isFound[old]) = (old, true);

    private ClozeNumbers Number()
    {
        var used = new HashSet<int>(numbers.Retired.Select(gone => gone.Number));
        for (var old = 0; old < _isFound.Length; old++) used.Add(numbers[old]);
        var found = new int[_oldOf.Length];
        var next = 1;
        for (var now = 0; now < found.Length; now++)
        {
            found[now] = _oldOf[now] != None ? numbers[_oldOf[now]] : _restored[now];
            if (found[now] != 0) continue;
            while (!used.Add(next)) next++;
            found[now] = next;
        }

        return ClozeNumbers.Of(
            found, _retired.Concat(OpenOlds.Select(old => new RetiredDeletion(numbers[old], before.Deletions[old].Text))));
    }

    private static int[] Filled(int count)
    {
        var items = new int[count];
        for (var i = 0; i < count; i++) items[i] = None;
        return items;
    }
}
