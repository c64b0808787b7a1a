using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>The severities that <see cref="GlobalConfigReader"/> found, which count after all others.</summary>
internal sealed class SeverityOverrides
{
    private readonly Dictionary<string, Severity?> _severities = new(StringComparer.Ordinal);

    public SeverityOverrides(EquatableArray<RuleSetting> settings)
    {
        foreach (var setting in settings) _severities[setting.Code] = setting.Severity;
    }

    /// <summary>
    /// The finding as it is to be shown; null when its rule is off. An error that cannot be lowered stays one; on a page that is left out
    /// it is a warning, and those can be set.
    /// </summary>
    public Diagnostic? Of(Diagnostic finding)
    {
        if (!_severities.TryGetValue(finding.Code, out var wanted)) return finding;
        if (finding.Severity == Severity.Error && !ErrorCannotBeLowered.Allows(finding.Rule, wanted)) return finding;
        return wanted is { } severity ? finding with { Severity = severity } : null;
    }
}
