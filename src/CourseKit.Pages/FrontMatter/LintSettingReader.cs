using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// Reads the <c>lint</c> key of a page: <c>off</c>, a list of rules that are off, or rules with severities.
/// </summary>
internal sealed class LintSettingReader(SourceText source, ICollection<Diagnostic> diagnostics)
{
    public EquatableArray<RuleSetting> Read(DataEntry? entry) => entry?.Value switch
    {
        null or ScalarNode { Kind: ScalarKind.Null } => [],
        ScalarNode scalar when LintAttribute.IsOn(scalar.Text) => [],
        ScalarNode scalar when LintAttribute.IsOff(scalar.Text) => AllOff(),
        ScalarNode scalar => Off(LintAttribute.Words(scalar.Text).Select(word => (word.Word, Place(scalar, word.Word, word.Start)))),
        SequenceNode list => Off(list.Items.SelectMany(item => Item(entry, item))),
        MappingNode mapping => [.. mapping.Entries.Select(Severity).OfType<RuleSetting>()],
        _ => [],
    };

    /// <summary>Errors say that the output would be wrong, so "off" does not speak of them.</summary>
    private static EquatableArray<RuleSetting> AllOff() =>
        [.. LintNames.CanBeOff.Select(code => new RuleSetting(code, null))];

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
            if (LintNames.Find(name) is not { } rule) diagnostics.Add(UnknownLintRule.At(place, name));
            else if (LintNames.Allows(rule, null)) settings.Add(new RuleSetting(rule.Code, null));
            else diagnostics.Add(ErrorCannotBeLowered.At(place, rule));
        }

        return [.. settings];
    }

    private RuleSetting? Severity(DataEntry item)
    {
        if (LintNames.Find(item.Key) is not { } rule)
        {
            diagnostics.Add(UnknownLintRule.At(source.Locate(item.KeySpan), item.Key));
            return null;
        }

        var word = item.Value is ScalarNode scalar ? scalar.Text : "";
        // Some YAML writers turn off into false, and JSON and TOML have no off.
        var isFalse = string.Equals(word, "false", StringComparison.OrdinalIgnoreCase);
        if (!SeverityWords.TryRead(isFalse ? "off" : word, out var wanted))
        {
            diagnostics.Add(UnknownSeverity.At(source, item));
            return null;
        }

        if (LintNames.Allows(rule, wanted)) return new RuleSetting(rule.Code, wanted);
        diagnostics.Add(ErrorCannotBeLowered.At(source.Locate(item.Value.Span), rule));
        return null;
    }

    private Location Place(ScalarNode scalar, string word, int start) =>
        source.Locate(scalar.Span.Length == scalar.Text.Length ? new TextSpan(scalar.Span.Start + start, word.Length) : scalar.Span);
}
