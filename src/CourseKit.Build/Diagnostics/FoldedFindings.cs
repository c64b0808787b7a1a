using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>
/// Findings of one code beyond the first <see cref="MostAlike"/>, as one: a mistake made everywhere must not hide one made once.
/// </summary>
/// <param name="Severity">The gravest of them.</param>
/// <param name="Files">How many files they are in.</param>
internal sealed record FoldedFindings(string Code, Severity Severity, int Count, int Files)
{
    public const int MostAlike = 20;

    /// <param name="findings">In the order in which they are shown.</param>
    /// <returns>Those that are shown, and what the others come to, in the order in which codes went beyond.</returns>
    public static (IReadOnlyList<Diagnostic> Shown, IReadOnlyList<FoldedFindings> Folded) Of(IReadOnlyList<Diagnostic> findings)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var (shown, others) = (new List<Diagnostic>(), new List<Diagnostic>());
        foreach (var finding in findings)
        {
            var count = counts[finding.Code] = counts.GetValueOrDefault(finding.Code) + 1;
            (count <= MostAlike ? shown : others).Add(finding);
        }

        var folded = others.GroupBy(finding => finding.Code, StringComparer.Ordinal).Select(group => new FoldedFindings(
            group.Key,
            group.Max(finding => finding.Severity),
            group.Count(),
            group.Select(finding => finding.Location.Path).Distinct(StringComparer.Ordinal).Count()));
        return (shown, [.. folded]);
    }
}
