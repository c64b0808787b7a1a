using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>
/// What people see first: the gravest finding, of those the one that takes most from readers, of those the first in reading order.
/// </summary>
public static class FindingRank
{
    public static int Compare(Diagnostic left, Diagnostic right)
    {
        var order = right.Severity.CompareTo(left.Severity);
        if (order == 0) order = right.Rule.Loss.CompareTo(left.Rule.Loss);
        return order != 0 ? order : Diagnostic.Compare(left, right);
    }

    /// <summary>Sorts without changing what is equal.</summary>
    public static IReadOnlyList<Diagnostic> Sort(IEnumerable<Diagnostic> findings) =>
        [.. findings.Order(Comparer<Diagnostic>.Create(Compare))];
}
