using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// Gives every finding the severity that the course wants for its rule; the one place where that happens. A warning or hint may
/// become anything or nothing. An error stays one, unless its rule is <see cref="Rule.CanBeLowered"/>: it says that the output would be
/// wrong.
/// </summary>
public static class RuleSettings
{
    /// <summary>The findings in reading order, each once, those of rules that are off left out.</summary>
    /// <param name="settled">Findings whose severity is final: a course's own, where a page or a prompt may have had its word.</param>
    public static IReadOnlyList<Diagnostic> Apply(
        CourseSettings settings, IEnumerable<Diagnostic> findings, IEnumerable<Diagnostic> settled)
    {
        var course = new SeverityTable(settings.Rules);
        var kept = new List<Diagnostic>(settled);
        foreach (var finding in findings)
        {
            if (Settle(finding, course, null) is { } wanted) kept.Add(wanted);
        }

        var overrides = new SeverityOverrides(settings.Overrides);
        kept = [.. kept.Select(overrides.Of).OfType<Diagnostic>()];
        kept.Sort(Diagnostic.Compare);
        // Two ways to the same finding (a side of a prompt that is also part of the page) are one finding.
        return [.. kept.Where((finding, i) => i == 0 || Diagnostic.Compare(kept[i - 1], finding) != 0)];
    }

    /// <summary>
    /// The finding as it is to be shown; null when its rule is off. What the page says counts before what the course says.
    /// </summary>
    internal static Diagnostic? Settle(Diagnostic finding, SeverityTable course, SeverityTable? page)
    {
        Severity? wanted = null;
        var isSet = page?.TryFind(finding.Rule, out wanted) == true || course.TryFind(finding.Rule, out wanted);
        if (!isSet) return finding.Rule.OffByDefault ? null : finding;
        return wanted is { } severity ? finding with { Severity = severity } : null;
    }
}
