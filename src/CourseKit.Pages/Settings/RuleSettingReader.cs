using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Reads <c>rules:</c>, which gives rules another severity or turns them off.</summary>
internal sealed class RuleSettingReader(SourceText file, IReadOnlyCollection<Rule> rules, ICollection<Diagnostic> diagnostics)
{
    public EquatableArray<RuleSetting> Read(DataEntry? entry)
    {
        if (entry is null or { Value: ScalarNode { Kind: ScalarKind.Null } }) return [];
        if (entry.Value is not MappingNode mapping)
        {
            diagnostics.Add(WrongType.At(file, entry.Value, entry.Key, "rules with severities", "Write each rule on a line of its own, such as '  CK3112: off'."));
            return [];
        }

        var settings = new List<RuleSetting>();
        var seen = new Dictionary<string, DataEntry>(StringComparer.Ordinal);
        foreach (var item in mapping.Entries)
        {
            if (ReadOne(item, seen) is { } setting) settings.Add(setting);
        }

        return [.. settings];
    }

    private RuleSetting? ReadOne(DataEntry item, Dictionary<string, DataEntry> seen)
    {
        var rule = rules.FirstOrDefault(r => Same(r.Code, item.Key) || Same(r.Name, item.Key));
        if (rule is null)
        {
            diagnostics.Add(UnknownRule.At(file, item, Nearest(item.Key)));
            return null;
        }

        // A rule may be named by code and by name; both at once is the same setting twice.
        if (seen.TryGetValue(rule.Code, out var first))
        {
            diagnostics.Add(DuplicateKey.At(file, item.Key, item.KeySpan, first.KeySpan));
            return null;
        }

        seen.Add(rule.Code, item);
        if (item.Value is not ScalarNode scalar || !SeverityWords.TryRead(scalar.Text, out var wanted))
        {
            diagnostics.Add(UnknownSeverity.At(file, item));
            return null;
        }

        if (ErrorCannotBeLowered.Allows(rule, wanted)) return new RuleSetting(rule.Code, wanted);
        diagnostics.Add(ErrorCannotBeLowered.At(file, item, rule));
        return null;
    }

    private string? Nearest(string key) =>
        Suggestion.Nearest(
            key, key.StartsWith("CK", StringComparison.OrdinalIgnoreCase)
                ? rules.Select(rule => rule.Code)
                : rules.Select(rule => rule.Name));

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
