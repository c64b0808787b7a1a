namespace CourseKit.Model;

/// <summary>Decides between two versions of a value that began as one.</summary>
internal static class ThreeWay
{
    /// <summary>The side that changed it; where both did, and not alike, the preferred one.</summary>
    /// <param name="origin">The entry that both began with; null when each side made its own.</param>
    /// <param name="preferred">The side to go by when both changed the value.</param>
    public static TValue Pick<TEntry, TValue>(TEntry? origin, TEntry preferred, TEntry other, Func<TEntry, TValue> of)
        where TEntry : class
    {
        var (first, second) = (of(preferred), of(other));
        var same = EqualityComparer<TValue>.Default;
        return origin is not null && same.Equals(first, of(origin)) ? second : first;
    }

    /// <summary>True when both sides changed it, and not alike.</summary>
    public static bool IsContested<TEntry, TValue>(TEntry? origin, TEntry first, TEntry second, Func<TEntry, TValue> of)
        where TEntry : class
    {
        var same = EqualityComparer<TValue>.Default;
        if (same.Equals(of(first), of(second))) return false;
        return origin is null || (!same.Equals(of(first), of(origin)) && !same.Equals(of(second), of(origin)));
    }

    /// <summary>What both sides have, and what either added; what either took out is gone. In ordinal order.</summary>
    public static SortedSet<string> Union(IEnumerable<string> origin, IEnumerable<string> first, IEnumerable<string> second)
    {
        var had = new HashSet<string>(origin, StringComparer.Ordinal);
        var (left, right) = (new HashSet<string>(first, StringComparer.Ordinal), new HashSet<string>(second, StringComparer.Ordinal));
        return new SortedSet<string>(
            left.Union(right)
                .Where(item => had.Contains(item) ? left.Contains(item) && right.Contains(item) : true), StringComparer.Ordinal);
    }
}
