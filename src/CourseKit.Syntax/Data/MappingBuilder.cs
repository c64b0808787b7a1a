namespace CourseKit.Syntax;

/// <summary>Collects the entries of one mapping, keeps the first of two with one key and reports the second.</summary>
internal sealed class MappingBuilder(SourceText source, ICollection<Diagnostic> diagnostics)
{
    private readonly List<DataEntry> _entries = [];
    private readonly Dictionary<string, TextSpan> _keys = new(StringComparer.Ordinal);

    public void Add(DataEntry entry)
    {
        if (_keys.TryGetValue(entry.Key, out var first))
        {
            diagnostics.Add(DuplicateKey.At(source, entry.Key, entry.KeySpan, first));
            return;
        }

        _keys.Add(entry.Key, entry.KeySpan);
        _entries.Add(entry);
    }

    /// <summary>Adds what a YAML merge (<c>&lt;&lt;: *base</c>) brings in: never over a key that is already there.</summary>
    public void AddMissing(DataEntry entry)
    {
        if (_keys.ContainsKey(entry.Key)) return;
        _keys.Add(entry.Key, entry.KeySpan);
        _entries.Add(entry);
    }

    public MappingNode Build(TextSpan span) => new(span, [.. _entries]);
}
