namespace CourseKit.Syntax;

/// <summary>The marked values of one file (<c>&amp;name</c>), and how much repeating them has cost so far.</summary>
internal sealed class YamlAnchors
{
    private readonly Dictionary<string, DataNode> _nodes = new(StringComparer.Ordinal);
    private int _left = DataLimits.RepeatedNodes;

    /// <summary>The limit is reached: every further alias would only say so again.</summary>
    public bool IsExhausted => _left < 0;

    public IEnumerable<string> Names => _nodes.Keys;

    public void Mark(string name, DataNode node) => _nodes[name] = node;

    public bool TryFind(string name, out DataNode node) => _nodes.TryGetValue(name, out node!);

    /// <summary>
    /// A copy of a marked value that stands where the alias stands: a finding about it belongs there. Null when the file
    /// repeats more than <see cref="DataLimits.RepeatedNodes"/> values. Each repetition is paid for when it is made, so
    /// aliases of aliases cannot grow beyond the limit.
    /// </summary>
    public DataNode? Repeat(DataNode node, TextSpan alias)
    {
        if (--_left < 0) return null;
        switch (node)
        {
            case ScalarNode scalar:
                return scalar with { Span = alias };
            case SequenceNode sequence:
                var items = new List<DataNode>(sequence.Items.Count);
                foreach (var item in sequence.Items)
                {
                    if (Repeat(item, alias) is not { } copy) return null;
                    items.Add(copy);
                }

                return new SequenceNode(alias, [.. items]);
            case MappingNode mapping:
                var entries = new List<DataEntry>(mapping.Entries.Count);
                foreach (var entry in mapping.Entries)
                {
                    if (Repeat(entry.Value, alias) is not { } copy) return null;
                    entries.Add(new DataEntry(entry.Key, alias, copy));
                }

                return new MappingNode(alias, [.. entries]);
            default:
                return null;
        }
    }
}
