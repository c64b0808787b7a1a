namespace CourseKit.Diffs;

/// <summary>A part of one sequence and what stands in its place in another; either may be empty. Numbers of items, from 0.</summary>
/// <param name="OldEnd">The item after the last that goes.</param>
/// <param name="NowEnd">The item after the last that comes.</param>
internal readonly record struct Change(int Old, int OldEnd, int Now, int NowEnd)
{
    /// <param name="gone">Which old items have no counterpart; of those that have, the first belongs to the first, and so on.</param>
    /// <param name="came">Which new items have none.</param>
    /// <returns>In order, an item that stays between any two.</returns>
    public static List<Change> ListOf(bool[] gone, bool[] came)
    {
        var changes = new List<Change>();
        for (int old = 0, now = 0; old < gone.Length || now < came.Length; old++, now++)
        {
            var (start, startNow) = (old, now);
            while (old < gone.Length && gone[old]) old++;
            while (now < came.Length && came[now]) now++;
            if (old > start || now > startNow) changes.Add(new Change(start, old, startNow, now));
        }

        return changes;
    }
}
