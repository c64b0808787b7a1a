using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// Reads <c>.globalconfig</c>, where severities are set for the compiler: <c>dotnet_diagnostic.CK1052.severity = error</c>. What other
/// analyzers and editors find there is theirs.
/// </summary>
public static class GlobalConfigReader
{
    private const string Prefix = "dotnet_diagnostic.";
    private const string Suffix = ".severity";

    /// <summary>
    /// The settings with what the file says. It has the last word, as in the compiler: what <c>course.yml</c> makes a warning, it makes an
    /// error. Only a rule that is off for the course or a page stays off, since then there is nothing to weigh.
    /// </summary>
    /// <param name="file">Null when there is none.</param>
    /// <param name="rules">Every rule whose severity may be set.</param>
    public static CourseSettings Apply(
        SourceText? file, CourseSettings settings, IReadOnlyCollection<Rule> rules, ICollection<Diagnostic> diagnostics)
    {
        if (file is null) return settings;
        var set = new Dictionary<string, RuleSetting>(StringComparer.Ordinal);
        foreach (var entry in ConfigEntries.Of(file))
        {
            if (CodeIn(entry.Key, rules) is not { } code) continue;
            if (RuleOf(file, entry, code, rules, diagnostics) is { } rule) Set(file, entry, rule, set, diagnostics);
        }

        var tasteful = set.Values.Where(
            setting =>
                setting.Severity is not null && IsOffByDefault(setting, rules) && !settings.Rules.Any(own => own.Code == setting.Code));
        return settings with { Overrides = set.Values.ToEquatableArray(), Rules = settings.Rules.Concat(tasteful).ToEquatableArray() };
    }

    /// <summary>What stands between <c>dotnet_diagnostic.</c> and <c>.severity</c>, if that is one of ours or wants to be.</summary>
    private static (string Text, int Start, bool IsWhole)? CodeIn(string key, IReadOnlyCollection<Rule> rules)
    {
        if (!key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)) return null;
        var isWhole = key.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase) && key.Length > Prefix.Length + Suffix.Length;
        var text = isWhole
            ? key.Substring(Prefix.Length, key.Length - Prefix.Length - Suffix.Length)
            : key.Substring(Prefix.Length).Split('.')[0];
        var isOurs = text.Length > 2 && text.StartsWith("CK", StringComparison.OrdinalIgnoreCase) && char.IsDigit(text[2]);
        return isOurs || rules.Any(rule => Same(rule.Name, text)) ? (text, Prefix.Length, isWhole) : null;
    }

    /// <summary>Null, after a report, for an entry that the compiler passes over.</summary>
    private static Rule? RuleOf(
        SourceText file, ConfigEntry entry, (string Text, int Start, bool IsWhole) code, IReadOnlyCollection<Rule> rules, ICollection<Diagnostic> diagnostics)
    {
        var rule = rules.FirstOrDefault(known => Same(known.Code, code.Text));
        if (rule is null)
        {
            var near = rules.FirstOrDefault(known => Same(known.Name, code.Text))?.Code ?? Suggestion.Nearest(
                code.Text, rules.Select(known => known.Code));
            diagnostics.Add(UnknownRuleInConfig.At(file, new TextSpan(entry.KeySpan.Start + code.Start, code.Text.Length), near));
            return null;
        }

        if (!entry.IsInSection && code.IsWhole) return rule;
        diagnostics.Add(
            entry.IsInSection ? ConfigEntryWithoutEffect.InSection(file, entry) : ConfigEntryWithoutEffect.NoSeverity(file, entry, rule));
        return null;
    }

    /// <summary>Of two entries for one rule the later counts, as in the compiler.</summary>
    private static void Set(
        SourceText file, ConfigEntry entry, Rule rule, Dictionary<string, RuleSetting> set, ICollection<Diagnostic> diagnostics)
    {
        set.Remove(rule.Code);
        var (isKnown, isSet, severity) = CompilerSeverity.Of(entry.Value);
        if (!isKnown) diagnostics.Add(UnknownSeverityInConfig.At(file, entry));
        if (!isSet) return;
        if (!ErrorCannotBeLowered.Allows(rule, severity))
        {
            diagnostics.Add(ErrorCannotBeLowered.At(file.Locate(entry.ValueSpan), LedgerEntry.Of(rule)));
        }

        set.Add(rule.Code, new RuleSetting(rule.Code, severity));
    }

    private static bool IsOffByDefault(RuleSetting setting, IReadOnlyCollection<Rule> rules) =>
        rules.First(rule => rule.Code == setting.Code).OffByDefault;

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
