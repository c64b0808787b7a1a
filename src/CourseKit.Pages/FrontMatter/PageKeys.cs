using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>The top-level keys of a page's front matter, found as Hugo finds them: whatever their case.</summary>
internal sealed class PageKeys
{
    private readonly Dictionary<string, DataEntry> _entries = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, DataEntry> _meant = new(StringComparer.Ordinal);
    private readonly MetadataRecord? _record;
    private readonly SourceText _source;
    private readonly ICollection<Diagnostic> _diagnostics;

    public PageKeys(MappingNode root, MetadataRecord? record, SourceText source, ICollection<Diagnostic> diagnostics)
    {
        (_record, _source, _diagnostics) = (record, source, diagnostics);
        foreach (var entry in root.Entries)
        {
            // Two spellings of one key: the reader, which knows no Hugo, let them pass.
            if (_entries.TryGetValue(entry.Key, out var first)) diagnostics.Add(DuplicateKey.At(source, entry.Key, entry.KeySpan, first.KeySpan));
            else _entries.Add(entry.Key, entry);
        }
    }

    /// <summary>The setting of a lower-case name; null when it is not there or has no value.</summary>
    public DataEntry? this[string key] =>
        _entries.TryGetValue(key, out var entry) && entry.Value is not ScalarNode { Kind: ScalarKind.Null } ? entry : null;

    /// <summary>The setting whose misspelt name was taken for this one by <see cref="ReportMisspelt"/>.</summary>
    public DataEntry? Meant(string key) => _meant.TryGetValue(key, out var entry) ? entry : null;

    /// <summary>
    /// Reports names that are no known key but near one that CourseKit acts on and that the page does not have. One that is nearer to
    /// a key of the author's record is left to the check of metadata.
    /// </summary>
    public void ReportMisspelt()
    {
        foreach (var entry in _entries.Values)
        {
            if (FrontMatterKeys.IsKnown(entry.Key) || _record?.Find(entry.Key) is not null || Near(entry) is not { } near) continue;
            _meant[near] = entry;
            _diagnostics.Add(FrontMatterKeys.DecidesPublication(near)
                ? MisspeltPublicationKey.At(_source, entry, FrontMatterKeys.AsWritten(near))
                : MisspeltKey.At(_source, entry, FrontMatterKeys.AsWritten(near)));
        }
    }

    /// <summary>
    /// A slip seldom changes the first letter, so a name counts as near only if it begins like the key (or has lost its beginning):
    /// <c>craft</c> is somebody's own key, not <c>draft</c>.
    /// </summary>
    private string? Near(DataEntry entry)
    {
        var name = entry.Key;
        var known = _record is null ? FrontMatterKeys.Bound : _record.Fields.Select(field => field.Key).Concat(FrontMatterKeys.Bound);
        if ((PluralOf(name) ?? Suggestion.Nearest(name, known)) is not { } near || _entries.ContainsKey(near)) return null;
        if (!FrontMatterKeys.Bound.Contains(near)) return null;
        if (!IsLikely(near, entry.Value)) return null;
        var begins = char.ToLowerInvariant(name[0]) == near[0];
        return begins || near.EndsWith(name, StringComparison.OrdinalIgnoreCase) ? near : null;
    }

    /// <summary>The list that takes what other tools name in the singular: <c>alias</c>, <c>tag</c>.</summary>
    private static string? PluralOf(string name) =>
        FrontMatterKeys.Bound.FirstOrDefault(
            key => string.Equals(key, name + "es", StringComparison.OrdinalIgnoreCase)
                || string.Equals(key, name + "s", StringComparison.OrdinalIgnoreCase));

    /// <summary><c>built: 1998</c> is nobody's build options.</summary>
    private static bool IsLikely(string key, DataNode value) => key switch
    {
        "build" or "cascade" or "sitemap" => value is MappingNode or SequenceNode,
        "headless" or "unlisted" => value is ScalarNode { Kind: ScalarKind.Boolean },
        _ => true,
    };
}
