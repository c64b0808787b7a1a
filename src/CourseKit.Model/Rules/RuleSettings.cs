using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// Gives every finding the severity that the course wants for its rule; the one place where that happens. A warning or hint may
/// become anything or nothing. An error stays one, unless its rule is <see cref="Rule.CanBeLowered"/>: it says that the output would be wrong.
/// </summary>
public static class RuleSettings
{
    /// <summary>The findings in reading order, each once, those of rules that are off left out.</summary>
    public static IReadOnlyList<Diagnostic> Apply(CourseSettings settings, IEnumerable<Diagnostic> findings)
    {
        var severities = new Dictionary<string, Severity?>(StringComparer.OrdinalIgnoreCase);
        foreach (var setting in settings.Rules) severities[setting.Code] = setting.Severity;

        var kept = new List<Diagnostic>();
        foreach (var finding in findings)
        {
            if (!TryFind(severities, finding.Rule, out var wanted) || !IsAllowed(finding.Rule, wanted)) kept.Add(finding);
            else if (wanted is { } severity) kept.Add(finding with { Severity = severity });
        }

        kept.Sort(Diagnostic.Compare);
        // Two ways to the same finding (a side of a prompt that is also part of the page) are one finding.
        return [.. kept.Where((finding, i) => i == 0 || Diagnostic.Compare(kept[i - 1], finding) != 0)];
    }

    /// <param name="wanted">Null to turn the rule off.</param>
    public static bool IsAllowed(Rule rule, Severity? wanted) =>
        rule.Severity != Severity.Error || rule.CanBeLowered || wanted == Severity.Error;

    private static bool TryFind(Dictionary<string, Severity?> severities, Rule rule, out Severity? wanted) =>
        severities.TryGetValue(rule.Code, out wanted) || severities.TryGetValue(rule.Name, out wanted);
}
