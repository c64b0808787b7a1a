using CourseKit.Diffs;

namespace CourseKit.Model;

/// <summary>Numbers for things in a row that keep their number when others are put between them.</summary>
internal static class SparseNumbers
{
    private const int Step = 10;

    /// <summary>Gives rising numbers: as many as can keep the number they had, the others one in the gap.</summary>
    /// <param name="had">The number each had, or null; in the order they have now.</param>
    public static int[] Assign(IReadOnlyList<int?> had)
    {
        var numbers = new int[had.Count];
        var keep = RisingSeries.Longest(had);
        var start = 0;
        var low = 0;
        foreach (var at in keep.Append(had.Count))
        {
            var high = at < had.Count ? had[at]!.Value : low + ((at - start + 1) * (long)Step);
            if (at > start && (high > int.MaxValue || high - low - 1 < at - start)) return Afresh(had.Count);
            for (var i = start; i < at; i++) numbers[i] = (int)(low + ((high - low) * (i - start + 1) / (at - start + 1)));
            if (at < had.Count) numbers[at] = low = (int)high;
            start = at + 1;
        }

        return numbers;
    }

    private static int[] Afresh(int count)
    {
        var numbers = new int[count];
        for (var i = 0; i < count; i++) numbers[i] = (i + 1) * Step;
        return numbers;
    }
}
