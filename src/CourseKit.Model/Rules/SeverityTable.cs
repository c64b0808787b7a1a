using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>The severities that a course or a page gives to rules, by code or by name.</summary>
internal sealed class SeverityTable
{
    private readonly Dictionary<string, Severity?> _severities = new(StringComparer.OrdinalIgnoreCase);

    public SeverityTable(EquatableArray<RuleSetting> settings)
    {
        foreach (var setting in settings) _severities[setting.Code] = setting.Severity;
    }

    /// <param name="wanted">Null when the rule is off.</param>
    /// <returns>False when nothing is said of the rule, or what is said may not be.</returns>
    public bool TryFind(Rule rule, out Severity? wanted)
    {
        wanted = null;
        if (_severities.Count == 0) return false;
        return (_severities.TryGetValue(rule.Code, out wanted) || _severities.TryGetValue(rule.Name, out wanted)) && RuleSettings.IsAllowed(rule, wanted);
    }
}
