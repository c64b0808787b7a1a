using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// Reads the <c>lint</c> key of a page: <c>off</c>, a list of rules that are off, or rules with severities.
/// </summary>
internal sealed class LintSettingReader(SourceText source, ICollection<Diagnostic> diagnostics)
{
    private static readonly string[] Severities = ["off", "hint", "warning", "error"];

    public EquatableArray<RuleSetting> Read(DataEntry? entry) => entry?.Value switch
    {
        null or ScalarNode { Kind: ScalarKind.Null } => [],
        ScalarNode scalar when LintAttribute.IsOn(scalar.Text) => [],
        ScalarNode scalar when LintAttribute.IsOff(scalar.Text) => AllOff(source.Locate(scalar.Span)),
        ScalarNode scalar => Off(LintAttribute.Words(scalar.Text).Select(word => (word.Word, Place(scalar, word.Word, word.Start)))),
        SequenceNode list => Off(list.Items.SelectMany(item => Item(entry, item))),
        MappingNode mapping => [.. mapping.Entries.Select(Severity).OfType<RuleSetting>()],
        _ => [],
    };

    /// <summary>Errors say that the output would be wrong, so "off" does not speak of them.</summary>
    private static EquatableArray<RuleSetting> AllOff(Location place) =>
        [.. LintRules.All.Where(lint => RuleSettings.IsAllowed(lint.Rule, null)).Select(lint => new RuleSetting(lint.Rule.Code, null, place))];

    private IEnumerable<(string Name, Location Place)> Item(DataEntry entry, DataNode item)
    {
        if (item is ScalarNode { Kind: not ScalarKind.Null } scalar) return [(scalar.Text, source.Locate(scalar.Span))];
        diagnostics.Add(WrongType.At(source, item, entry.Key, "a list of rules", "Write codes, such as CK3107."));
        return [];
    }

    private EquatableArray<RuleSetting> Off(IEnumerable<(string Name, Location Place)> names)
    {
        var settings = new List<RuleSetting>();
        foreach (var (name, place) in names)
        {
            if (LintRules.Find(name) is not { } rule) diagnostics.Add(UnknownLintRule.At(place, name));
            else if (RuleSettings.IsAllowed(rule, null)) settings.Add(new RuleSetting(rule.Code, null, place));
            else diagnostics.Add(ErrorCannotBeLowered.At(place, rule));
        }

        return [.. settings];
    }

    private RuleSetting? Severity(DataEntry item)
    {
        var place = source.Locate(item.KeySpan);
        if (LintRules.Find(item.Key) is not { } rule)
        {
            diagnostics.Add(UnknownLintRule.At(place, item.Key));
            return null;
        }

        var severity = item.Value is ScalarNode scalar ? scalar.Text.ToLowerInvariant() : "";
        if (severity == "false") severity = "off"; // what some YAML writers make of off
        if (Array.IndexOf(Severities, severity) < 0)
        {
            diagnostics.Add(UnknownSeverity.At(source, item));
            return null;
        }

        Severity? wanted = severity switch { "off" => null, "hint" => Syntax.Severity.Hint, "warning" => Syntax.Severity.Warning, _ => Syntax.Severity.Error };
        if (RuleSettings.IsAllowed(rule, wanted)) return new RuleSetting(rule.Code, wanted, place);
        diagnostics.Add(ErrorCannotBeLowered.At(source, item, rule));
        return null;
    }

    private Location Place(ScalarNode scalar, string word, int start) =>
        source.Locate(scalar.Span.Length == scalar.Text.Length ? new TextSpan(scalar.Span.Start + start, word.Length) : scalar.Span);
}
