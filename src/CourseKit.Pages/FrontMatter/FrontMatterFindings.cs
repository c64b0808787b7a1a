using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Findings of band 1, told apart by what they mean for a page.</summary>
internal static class FrontMatterFindings
{
    private static readonly HashSet<Rule> _ofReading = [.. SyntaxRules.All.Where(IsOfBand), MergeNotFinished.Rule];

    // Of the rest of the band, this one is found in the course and not in a page.
    private static readonly HashSet<Rule> _ofBinding = [.. PagesRules.All.Where(rule => IsOfBand(rule) && rule != SettingNotObeyed.Rule)];

    /// <summary>The front matter could not be read, so that nothing is known of what it lacks.</summary>
    public static bool IsBroken(IEnumerable<Diagnostic> findings) =>
        findings.Any(finding => finding.Severity == Severity.Error && _ofReading.Contains(finding.Rule));

    /// <summary>A setting was read and does not say what it may.</summary>
    public static bool IsOfSetting(Diagnostic finding) => _ofBinding.Contains(finding.Rule);

    private static bool IsOfBand(Rule rule) => rule.Code.StartsWith("CK1", StringComparison.Ordinal);
}
