namespace CourseKit.Model;

/// <summary>Finds what two sequences have in common with the fewest changes (Myers, "An O(ND) Difference Algorithm", 1986).</summary>
internal static class ShortestEdit
{
    /// <summary>The pairs of indexes that stay, rising; null when more than <paramref name="most"/> changes would be needed.</summary>
    public static List<(int Old, int Now)>? Find(List<string> old, List<string> now, int most)
    {
        var limit = Math.Min(most, old.Count + now.Count);
        var reach = new int[(2 * limit) + 3];
        var trace = new List<int[]>();
        for (var changes = 0; changes <= limit; changes++)
        {
            trace.Add((int[])reach.Clone());
            for (var diagonal = -changes; diagonal <= changes; diagonal += 2)
            {
                var x = Step(reach, limit, diagonal, changes);
                var y = x - diagonal;
                while (x < old.Count && y < now.Count && old[x] == now[y]) (x, y) = (x + 1, y + 1);
                reach[limit + 1 + diagonal] = x;
                if (x >= old.Count && y >= now.Count) return Back(trace, limit, old.Count, now.Count);
            }
        }

        return null;
    }

    /// <summary>Where a diagonal is entered: by an insertion from above or a deletion from the left, whichever is further on.</summary>
    private static int Step(int[] reach, int limit, int diagonal, int changes)
    {
        var at = limit + 1 + diagonal;
        var isInsertion = diagonal == -changes || (diagonal != changes && reach[at - 1] < reach[at + 1]);
        return isInsertion ? reach[at + 1] : reach[at - 1] + 1;
    }

    private static List<(int Old, int Now)> Back(List<int[]> trace, int limit, int x, int y)
    {
        var common = new List<(int, int)>();
        for (var changes = trace.Count - 1; changes >= 0; changes--)
        {
            var diagonal = x - y;
            var reach = trace[changes];
            var start = changes == 0 ? 0 : Step(reach, limit, diagonal, changes);
            while (x > start && y > start - diagonal)
            {
                (x, y) = (x - 1, y - 1);
                common.Add((x, y));
            }

            if (changes == 0) break;
            var at = limit + 1 + diagonal;
            var isInsertion = diagonal == -changes || (diagonal != changes && reach[at - 1] < reach[at + 1]);
            (x, y) = isInsertion ? (start, start - diagonal - 1) : (start - 1, start - diagonal);
        }

        common.Reverse();
        return common;
    }
}
