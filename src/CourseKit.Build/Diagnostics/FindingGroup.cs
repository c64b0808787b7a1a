using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>
/// Findings of one rule that people see as one. Errors and warnings are alike when they say the same: messages name what they are about, so
/// ninety uses of one unknown shortcode are one. Hints are alike when one rule gives them.
/// </summary>
/// <param name="Findings">One at least, in reading order.</param>
/// <param name="Others">Findings of the rule that are about other names than the <see cref="MostNames"/> first ones, told with the last of
/// these.</param>
internal sealed record FindingGroup(IReadOnlyList<Diagnostic> Findings, IReadOnlyList<Diagnostic> Others)
{
    /// <summary>Places that are named of a group; the others are counted.</summary>
    public const int MostPlaces = 3;

    /// <summary>Names that one rule may go through: a mistake made everywhere must not hide one made once.</summary>
    public const int MostNames = 10;

    public Diagnostic First => Findings[0];

    public bool IsHint => First.Severity == Severity.Hint;

    /// <summary>What all of them have in common.</summary>
    public string Message => Findings.All(finding => finding.Message == First.Message) ? First.Message : First.Rule.Title;

    /// <param name="findings">In any order.</param>
    /// <returns>In the order in which people are to see them.</returns>
    public static IReadOnlyList<FindingGroup> Of(IEnumerable<Diagnostic> findings)
    {
        var ranked = FindingRank.Sort(findings);
        var alike = ranked.GroupBy(finding => (finding.Code, finding.Severity, finding.Severity == Severity.Hint ? "" : finding.Message))
            .ToList();
        var groups = new List<FindingGroup>();
        foreach (var names in alike.GroupBy(group => (group.Key.Code, group.Key.Severity)))
        {
            var shown = names.Take(MostNames).Select(group => new FindingGroup([.. group], [])).ToList();
            shown[^1] = shown[^1] with { Others = [.. names.Skip(MostNames).SelectMany(group => group)] };
            groups.AddRange(shown);
        }

        // Names of one rule stay together, also where another rule's first finding stands between theirs.
        return groups;
    }
}
