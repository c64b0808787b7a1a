using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>What one place states, right or wrong, and the places that it stands in.</summary>
internal sealed class StatedMetadata
{
    private readonly Dictionary<string, BoundField?> _fields = new(StringComparer.Ordinal);
    private readonly HashSet<string> _meant = new(StringComparer.Ordinal);

    public static StatedMetadata None { get; } = new();

    /// <param name="value">Null for a value that is wrong. Tags are stated in several items, which add up.</param>
    public void Add(MetadataField field, BoundField? value)
    {
        var isFirst = !_fields.TryGetValue(field.Key, out var earlier);
        _fields[field.Key] = isFirst || earlier is null || value is null ? (isFirst ? value : null) : Joined(earlier, value);
    }

    /// <summary>A key that is probably a slip for this one: that the field is missing is not worth another message.</summary>
    public void Meant(string key) => _meant.Add(key);

    /// <summary>These, and those of the other that these do not state; tags add up.</summary>
    public StatedMetadata Over(StatedMetadata other)
    {
        if (other._fields.Count + other._meant.Count == 0) return this;
        if (_fields.Count + _meant.Count == 0) return other;
        var both = new StatedMetadata();
        foreach (var pair in _fields) both._fields[pair.Key] = pair.Value;
        foreach (var pair in other._fields)
        {
            if (!both._fields.TryGetValue(pair.Key, out var own)) both._fields[pair.Key] = pair.Value;
            else if (pair.Key == PromptAttribute.Tags && own is not null && pair.Value is not null) both._fields[pair.Key] = Joined(own, pair.Value);
        }

        both._meant.UnionWith(_meant);
        both._meant.UnionWith(other._meant);
        return both;
    }

    /// <summary>True when the field is stated, be it wrong or misspelt.</summary>
    public bool Speaks(MetadataField field) => _fields.ContainsKey(field.Key) || _meant.Contains(field.Key);

    public BoundMetadata Bind(MetadataRecord record)
    {
        var fields = record.Fields.Select(field => _fields.TryGetValue(field.Key, out var value) ? value : null).OfType<BoundField>()
            .ToEquatableArray();
        var isComplete = !_fields.Values.Contains(null) && record.Fields.All(field => !field.IsRequired || _fields.ContainsKey(field.Key));
        return new BoundMetadata(fields, isComplete);
    }

    private static BoundField Joined(BoundField left, BoundField right) =>
        left with { Values = left.Values.Concat(right.Values).Distinct(StringComparer.Ordinal).ToEquatableArray() };
}
