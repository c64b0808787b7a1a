using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// Reads <c>cascade</c>: a group of settings with their <c>target</c>, or a list of such groups. Where a target is not understood, its
/// settings reach
/// everything: rather too much is held back than too little.
/// </summary>
internal sealed class CascadeReader(SourceText source, DataFormat format, ICollection<Diagnostic> diagnostics, MetadataRecord? record)
{
    private static readonly string[] _targetKeys = ["path", "kind", "lang", "environment", "sites"];
    private static readonly string[] _kinds = ["home", "section", "page"];

    /// <summary>What belongs to one page alone, or decides where it stands in the tree.</summary>
    private static readonly string[] _notHandedDown = ["title", "slug", "url", "aliases", "prompts", "cascade", "kind", "path", "lang"];

    public EquatableArray<CascadeRule> Read(DataEntry? entry) => entry?.Value switch
    {
        null => [],
        MappingNode mapping => [RuleOf(mapping)],
        SequenceNode list => [.. list.Items.Select(item => Item(entry, item)).OfType<CascadeRule>()],
        _ => [.. Nothing(entry, entry.Value)],
    };

    private CascadeRule? Item(DataEntry entry, DataNode item)
    {
        if (item is MappingNode mapping) return RuleOf(mapping);
        return Nothing(entry, item).FirstOrDefault();
    }

    private IEnumerable<CascadeRule> Nothing(DataEntry entry, DataNode value)
    {
        diagnostics.Add(BadPublicationSetting.At(source.Locate(value.Span), entry.Key, "is no group of settings",
            "Write the settings to hand down, such as 'cascade: { draft: true }'."));
        return [];
    }

    private CascadeRule RuleOf(MappingNode mapping)
    {
        var target = CascadeTarget.All;
        var settings = new List<DataEntry>();
        foreach (var entry in mapping.Entries)
        {
            if (Is(entry, "target") || Is(entry, "_target")) target = TargetOf(entry);
            else if (_notHandedDown.FirstOrDefault(key => Is(entry, key)) is { } key) diagnostics.Add(
                NotHeldBack.NotHandedDown(source.Locate(entry.KeySpan), key));
            else settings.Add(entry);
        }

        var rest = new MappingNode(mapping.Span, settings.ToEquatableArray());
        var keys = new PageKeys(rest, record, source, diagnostics);
        keys.ReportMisspelt();
        foreach (var finding in HugoKeys.NotHoldingBack(rest, record, source)) diagnostics.Add(finding);
        PageFrontMatter.Check(new SettingLayer(keys, source, format, diagnostics));
        return new CascadeRule(target, rest, source, format,
            source.Locate(mapping.Entries.Count > 0 ? mapping.Entries[0].KeySpan : mapping.Span));
    }

    private CascadeTarget TargetOf(DataEntry entry)
    {
        if (entry.Value is not MappingNode mapping)
        {
            if (entry.Value is not ScalarNode { Kind: ScalarKind.Null })
            {
                diagnostics.Add(BadPublicationSetting.At(source.Locate(entry.Value.Span), entry.Key, "is no group of settings",
                    "Write 'target: { path: /folder/** }'."));
            }

            return CascadeTarget.All;
        }

        var target = CascadeTarget.All;
        foreach (var part in mapping.Entries)
        {
            target = _targetKeys.FirstOrDefault(key => Is(part, key)) switch
            {
                "path" => target with { Path = PatternOf(part) },
                "kind" => target with { Kind = KindOf(part) },
                "lang" => target with { Language = PatternOf(part) },
                "environment" => target with { Environment = PatternOf(part) },
                "sites" => Ignored(target, part),
                _ => Unknown(target, part),
            };
        }

        return target;
    }

    private CascadeTarget Ignored(CascadeTarget target, DataEntry part)
    {
        diagnostics.Add(NotHeldBack.Sites(source.Locate(part.KeySpan)));
        return target;
    }

    private CascadeTarget Unknown(CascadeTarget target, DataEntry part)
    {
        diagnostics.Add(BadPublicationSetting.Unknown(source.Locate(part.KeySpan), $"target.{part.Key}",
            Suggestion.Nearest(part.Key, _targetKeys), _targetKeys));
        return target;
    }

    private GlobPattern? PatternOf(DataEntry part)
    {
        var pattern = part.Value is ScalarNode scalar ? GlobPattern.Parse(scalar.Text) : null;
        if (pattern is null) diagnostics.Add(
            BadPublicationSetting.At(source.Locate(part.Value.Span), part.Key, "is no pattern",
            "Write one such as '/books/**' or '{/books,/books/**}'."));
        return pattern;
    }

    private GlobPattern? KindOf(DataEntry part)
    {
        if (PatternOf(part) is not { } pattern) return null;
        if (!_kinds.Any(pattern.Matches)) diagnostics.Add(NotHeldBack.Kind(source.Locate(part.Value.Span), pattern.Text));
        return pattern;
    }

    private static bool Is(DataEntry entry, string key) => string.Equals(entry.Key, key, StringComparison.OrdinalIgnoreCase);
}
