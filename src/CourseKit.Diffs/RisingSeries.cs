namespace CourseKit.Diffs;

/// <summary>Finds what kept its order when other things moved.</summary>
public static class RisingSeries
{
    /// <summary>The indexes of the longest strictly rising series of positive numbers, by patience sorting.</summary>
    public static List<int> Longest(IReadOnlyList<int?> numbers)
    {
        var ends = new List<int>();
        var before = new int[numbers.Count];
        for (var i = 0; i < numbers.Count; i++)
        {
            if (numbers[i] is not > 0) continue;
            int low = 0, high = ends.Count;
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (numbers[ends[middle]] < numbers[i]) low = middle + 1;
                else high = middle;
            }

            before[i] = low > 0 ? ends[low - 1] : -1;
            if (low == ends.Count) ends.Add(i);
            else ends[low] = i;
        }

        var series = new List<int>();
        for (var i = ends.Count > 0 ? ends[ends.Count - 1] : -1; i >= 0; i = before[i]) series.Add(i);
        series.Reverse();
        return series;
    }
}
