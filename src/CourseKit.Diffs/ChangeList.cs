namespace CourseKit.Diffs;

/// <summary>Makes a list of changes of what was found of each item.</summary>
internal static class ChangeList
{
    /// <param name="gone">Which old items have no counterpart; of those that have, the first belongs to the first, and so on.</param>
    /// <param name="came">Which new items have none.</param>
    /// <returns>In order, an item that stays between any two.</returns>
    public static List<Change> Of(int[] old, int[] now, bool[] gone, bool[] came)
    {
        var changes = new List<Change>();
        for (int i = 0, j = 0; i < gone.Length || j < came.Length;)
        {
            var (start, startNow) = (i, j);
            while (i < gone.Length && gone[i]) i++;
            while (j < came.Length && came[j]) j++;
            if (i > start || j > startNow) Add(changes, new Change(start, i, startNow, j), old, now);
            while (i < gone.Length && j < came.Length && !gone[i] && !came[j]) (i, j) = (i + 1, j + 1);
        }

        return changes;
    }

    /// <summary>Of "a a b" and "a c b" the second "a" has become "c": better than that one went before and another came behind.</summary>
    private static void Add(List<Change> changes, Change next, int[] old, int[] now)
    {
        if (changes.Count > 0 && Joined(changes[changes.Count - 1], next, old, now) is { } joined) changes[changes.Count - 1] = joined;
        else changes.Add(next);
    }

    /// <summary>Two changes as one, when what went or came with one of them may as well have gone or come beside the other.</summary>
    private static Change? Joined(Change left, Change right, int[] old, int[] now)
    {
        var between = right.Old - left.OldEnd;
        if (left.HasOneSide && (left.IsInsertion ? IsSame(now, left.Now, left.NowEnd) : IsSame(old, left.Old, left.OldEnd)))
        {
            return new Change(left.Old + between, right.OldEnd, left.Now + between, right.NowEnd);
        }

        var isLast = right.HasOneSide
            && (right.IsInsertion ? IsSame(now, left.NowEnd, right.NowEnd - between) : IsSame(old, left.OldEnd, right.OldEnd - between));
        return isLast ? new Change(left.Old, right.OldEnd - between, left.Now, right.NowEnd - between) : null;

        bool IsSame(int[] items, int first, int second)
        {
            for (var i = 0; i < between; i++)
            {
                if (items[first + i] != items[second + i]) return false;
            }

            return true;
        }
    }
}
