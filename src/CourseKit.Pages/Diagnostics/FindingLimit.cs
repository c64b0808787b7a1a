using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// How many findings are listed. One mistake can give a hundred thousand, which no one reads and no editor or pipeline bears.
/// </summary>
public static class FindingLimit
{
    public const int OfRuleInFile = 1_000;

    public const int InCourse = 10_000;

    /// <param name="findings">In reading order.</param>
    /// <returns>Those to be listed, in reading order, with a line for each file and rule that has more; and those that are only
    /// counted.</returns>
    public static (IReadOnlyList<Diagnostic> Listed, IReadOnlyList<Diagnostic> LeftOut) Apply(IReadOnlyList<Diagnostic> findings)
    {
        if (findings.Count <= OfRuleInFile) return (findings, []);
        var (listed, leftOut) = (new List<Diagnostic>(), new List<Diagnostic>());
        foreach (var group in findings.GroupBy(finding => (finding.Location.Path, finding.Code)))
        {
            var rest = group.Skip(OfRuleInFile).ToList();
            listed.AddRange(group.Take(OfRuleInFile));
            if (rest.Count == 0) continue;
            listed.Add(FindingsLeftOut.InFile(group.Key.Path, rest.Count, rest[0].Rule));
            leftOut.AddRange(rest);
        }

        if (listed.Count > InCourse)
        {
            var gravest = listed.OrderByDescending(finding => finding.Severity).ToList();
            listed = gravest.GetRange(0, InCourse);
            var rest = gravest.GetRange(InCourse, gravest.Count - InCourse);
            listed.Add(FindingsLeftOut.InCourse(rest.Count));
            leftOut.AddRange(rest);
        }

        return ([.. listed.OrderBy(finding => finding, Comparer<Diagnostic>.Create(Diagnostic.Compare))], leftOut);
    }
}
