namespace CourseKit.Diffs;

/// <summary>
/// What changed between two sequences, with few changes, in bounded time. DiffPlex finds it (Myers, "An O(ND) Difference Algorithm",
/// 1986), but of two long sequences that differ everywhere its time is the square of their length, and it cannot be stopped. So it is
/// given short stretches only: a long one is cut where an item stands once in both, as patience diff does, or else in step.
/// </summary>
internal sealed class SequenceDiff
{
    /// <summary>The most items, of both sides together, that are compared at once.</summary>
    public const int MostAtOnce = 1000;

    /// <summary>How often what lies between two cuts is cut again.</summary>
    private const int Deepest = 8;

    private readonly int[] _old;
    private readonly int[] _now;
    private readonly bool[] _isGone;
    private readonly bool[] _isNew;

    private SequenceDiff(IReadOnlyList<string> old, IReadOnlyList<string> now)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        (_old, _now) = (Numbers(old), Numbers(now));
        (_isGone, _isNew) = (new bool[old.Count], new bool[now.Count]);

        int[] Numbers(IReadOnlyList<string> items)
        {
            var found = new int[items.Count];
            for (var i = 0; i < found.Length; i++)
            {
                if (!numbers.TryGetValue(items[i], out found[i])) numbers.Add(items[i], found[i] = numbers.Count);
            }

            return found;
        }
    }

    /// <summary>The changes in order, an item that stays between any two.</summary>
    /// <param name="steps">Raised by what DiffPlex needs at most: twice the square of each stretch that it was given.</param>
    public static List<Change> Between(IReadOnlyList<string> old, IReadOnlyList<string> now, ref long steps)
    {
        if (old.SequenceEqual(now, StringComparer.Ordinal)) return [];
        var diff = new SequenceDiff(old, now);
        steps += diff.Find(new Change(0, old.Count, 0, now.Count), 0);
        return Change.ListOf(diff._isGone, diff._isNew);
    }

    private long Find(Change part, int depth)
    {
        var (old, oldEnd, now, nowEnd) = part;
        while (old < oldEnd && now < nowEnd && _old[old] == _now[now]) (old, now) = (old + 1, now + 1);
        while (old < oldEnd && now < nowEnd && _old[oldEnd - 1] == _now[nowEnd - 1]) (oldEnd, nowEnd) = (oldEnd - 1, nowEnd - 1);

        // All of it, until an item is found to stay.
        for (var i = old; i < oldEnd; i++) _isGone[i] = true;
        for (var i = now; i < nowEnd; i++) _isNew[i] = true;
        if (old == oldEnd || now == nowEnd) return 0;
        var olds = Enumerable.Range(old, oldEnd - old).ToArray();
        var nows = Enumerable.Range(now, nowEnd - now).ToArray();
        if (olds.Length + nows.Length <= MostAtOnce) return Compare(olds, nows);

        // What has no counterpart has changed, whatever else has.
        var inOld = Places(_old, old, oldEnd);
        var inNow = Places(_now, now, nowEnd);
        olds = [.. olds.Where(i => inNow.ContainsKey(_old[i]))];
        nows = [.. nows.Where(i => inOld.ContainsKey(_now[i]))];
        if (olds.Length + nows.Length <= MostAtOnce) return Compare(olds, nows);
        var once = depth == Deepest ? [] : olds.Where(i => inOld[_old[i]] >= 0 && inNow[_old[i]] >= 0).ToArray();
        return once.Length == 0 ? CompareInStep(olds, nows) : Cut(new Change(old, oldEnd, now, nowEnd), once, inNow, depth);
    }

    /// <param name="once">The items that stand once in both, by their places in the old sequence.</param>
    private long Cut(Change part, int[] once, Dictionary<int, int> inNow, int depth)
    {
        var kept = RisingSeries.Longest([.. once.Select(i => (int?)inNow[_old[i]] + 1)]);
        var (old, now, steps) = (part.Old, part.Now, 0L);
        foreach (var i in kept)
        {
            var (atOld, atNow) = (once[i], inNow[_old[once[i]]]);
            steps += Find(new Change(old, atOld, now, atNow), depth + 1);
            _isGone[atOld] = _isNew[atNow] = false;
            (old, now) = (atOld + 1, atNow + 1);
        }

        return steps + Find(new Change(old, part.OldEnd, now, part.NowEnd), depth + 1);
    }

    /// <summary>
    /// A window goes along both and begins anew behind an item that stays, not too near the end of the last one: there it cannot know
    /// better.
    /// </summary>
    private long CompareInStep(int[] olds, int[] nows)
    {
        const int Window = MostAtOnce / 2;
        var (old, now, steps) = (0, 0, 0L);
        while (old < olds.Length && now < nows.Length)
        {
            var (before, after) = (Slice(olds, old), Slice(nows, now));
            steps += Compare(before, after);
            if (old + before.Length == olds.Length && now + after.Length == nows.Length) break;
            var (end, endNow) = LastKept(before, after);

            // Less than half of it, and the next window would hardly get further.
            if (end + endNow < Window) (end, endNow) = (before.Length, after.Length);
            for (var i = end; i < before.Length; i++) _isGone[before[i]] = true;
            for (var i = endNow; i < after.Length; i++) _isNew[after[i]] = true;
            (old, now) = (old + end, now + endNow);
        }

        return steps;

        static int[] Slice(int[] items, int start) => [.. new ArraySegment<int>(items, start, Math.Min(Window, items.Length - start))];
    }

    /// <summary>How many items of two stretches end with one that stays, within three quarters of both.</summary>
    private (int Old, int Now) LastKept(int[] olds, int[] nows)
    {
        var (old, now, last) = (0, 0, (0, 0));
        while (old <= olds.Length * 3 / 4 && now <= nows.Length * 3 / 4)
        {
            if (old < olds.Length && _isGone[olds[old]]) old++;
            else if (now < nows.Length && _isNew[nows[now]]) now++;
            else if (old < olds.Length && now < nows.Length) last = (++old, ++now);
            else break;
        }

        return last;
    }

    private long Compare(int[] olds, int[] nows)
    {
        var (gone, came) = Myers.Compare([.. olds.Select(i => _old[i])], [.. nows.Select(i => _now[i])]);
        for (var i = 0; i < olds.Length; i++) _isGone[olds[i]] = gone[i];
        for (var i = 0; i < nows.Length; i++) _isNew[nows[i]] = came[i];
        return 2L * (olds.Length + nows.Length) * (olds.Length + nows.Length);
    }

    /// <summary>Where each item stands, -1 when in more places than one.</summary>
    private static Dictionary<int, int> Places(int[] items, int start, int end)
    {
        var places = new Dictionary<int, int>();
        for (var i = start; i < end; i++) places[items[i]] = places.ContainsKey(items[i]) ? -1 : i;
        return places;
    }
}
