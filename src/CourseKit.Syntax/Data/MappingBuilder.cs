namespace CourseKit.Syntax;

/// <summary>Collects the entries of one mapping, keeps the first of two with one key and reports the second.</summary>
internal sealed class MappingBuilder(SourceText source, ICollection<Diagnostic> diagnostics)
{
    /// <summary>Up to here looking through all keys is faster than hashing them; a lock file has a small mapping for each prompt.</summary>
    private const int FewKeys = 12;

    private readonly List<DataEntry> _entries = [];
    private Dictionary<string, TextSpan>? _keys;

    public void Add(DataEntry entry)
    {
        if (Find(entry.Key) is { } first) diagnostics.Add(DuplicateKey.At(source, entry.Key, entry.KeySpan, first));
        else Append(entry);
    }

    /// <summary>Adds what a YAML merge (<c>&lt;&lt;: *base</c>) brings in: never over a key that is already there.</summary>
    public void AddMissing(DataEntry entry)
    {
        if (Find(entry.Key) is null) Append(entry);
    }

    public MappingNode Build(TextSpan span) => new(span, [.. _entries]);

    private TextSpan? Find(string key)
    {
        if (_keys is not null) return _keys.TryGetValue(key, out var span) ? span : null;
        foreach (var entry in _entries)
        {
            if (string.Equals(entry.Key, key, StringComparison.Ordinal)) return entry.KeySpan;
        }

        return null;
    }

    private void Append(DataEntry entry)
    {
        _entries.Add(entry);
        if (_keys is not null) _keys.Add(entry.Key, entry.KeySpan);
        else if (_entries.Count > FewKeys) _keys = _entries.ToDictionary(known => known.Key, known => known.KeySpan, StringComparer.Ordinal);
    }
}
