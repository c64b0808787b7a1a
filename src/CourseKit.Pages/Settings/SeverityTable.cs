using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>The severities that a course or a page gives to rules.</summary>
internal sealed class SeverityTable
{
    private readonly Dictionary<string, Severity?> _severities = new(StringComparer.Ordinal);

    public SeverityTable(EquatableArray<RuleSetting> settings)
    {
        foreach (var setting in settings) _severities[setting.Code] = setting.Severity;
    }

    /// <param name="wanted">Null when the rule is off.</param>
    /// <returns>False when nothing is said of the rule, or what is said may not be.</returns>
    public bool TryFind(Rule rule, out Severity? wanted) =>
        _severities.TryGetValue(rule.Code, out wanted) && ErrorCannotBeLowered.Allows(rule, wanted);
}
