namespace CourseKit.Syntax;

/// <summary>
/// A table while it grows: TOML lets later headers and dotted names add to a table that was begun above, within rules that
/// this class keeps.
/// </summary>
/// <param name="span">Where it is opened; the children widen it.</param>
internal sealed class TomlTable(TextSpan span)
{
    private readonly List<Slot> _slots = [];
    private readonly Dictionary<string, Slot> _byKey = new(StringComparer.Ordinal);

    // Closed to another [header] of the same name, and to dotted names from outside.
    private bool _hasHeader;

    // Made by a dotted name: other dotted names may add to it, a header may not.
    private bool _isDotted;

    /// <summary>Adds <c>a.b.c = value</c>.</summary>
    public void Set(IReadOnlyList<DataName> path, DataNode value, TextCursor cursor)
    {
        var table = this;
        for (var i = 0; i < path.Count - 1; i++)
        {
            var slot = table.SlotFor(path[i], path[i].Span, dotted: true);
            if (slot.Table is null || slot.Table._hasHeader)
            {
                cursor.Report(TableRedefined.At(cursor.Source, path[i].Text, path[i].Span, slot.KeySpan));
                return;
            }

            table = slot.Table;
        }

        var key = path[path.Count - 1];
        if (table._byKey.TryGetValue(key.Text, out var first)) cursor.Report(DuplicateKey.At(cursor.Source, key.Text, key.Span, first.KeySpan));
        else table.Add(new Slot(key) { Value = value });
    }

    /// <summary>Goes to the table of <c>[a.b]</c>; null, and a report, when that name means something else.</summary>
    public TomlTable? OpenHeader(IReadOnlyList<DataName> path, TextSpan header, TextCursor cursor)
    {
        if (Parent(path, header, cursor) is not { } parent) return null;
        var key = path[path.Count - 1];
        var slot = parent.SlotFor(key, header, dotted: false);
        if (slot.Table is not { _hasHeader: false, _isDotted: false } table)
        {
            cursor.Report(TableRedefined.At(cursor.Source, key.Text, key.Span, slot.KeySpan));
            return slot.Table;
        }

        table._hasHeader = true;
        return table;
    }

    /// <summary>Begins the next item of <c>[[a.b]]</c>; null, and a report, when that name means something else.</summary>
    public TomlTable? OpenArrayItem(IReadOnlyList<DataName> path, TextSpan header, TextCursor cursor)
    {
        if (Parent(path, header, cursor) is not { } parent) return null;
        var key = path[path.Count - 1];
        if (!parent._byKey.TryGetValue(key.Text, out var slot)) parent.Add(slot = new Slot(key) { Items = [] });
        if (slot.Items is null)
        {
            cursor.Report(TableRedefined.At(cursor.Source, key.Text, key.Span, slot.KeySpan));
            return null;
        }

        var item = new TomlTable(header);
        slot.Items.Add(item);
        return item;
    }

    public MappingNode Build() => Build(span);

    /// <summary>The finished mapping; its span takes in everything that belongs to it.</summary>
    public MappingNode Build(TextSpan own)
    {
        var entries = new List<DataEntry>(_slots.Count);
        foreach (var slot in _slots)
        {
            var value = slot.Build();
            entries.Add(new DataEntry(slot.Key.Text, slot.KeySpan, value));
            own = Union(Union(own, slot.KeySpan), value.Span);
        }

        return new MappingNode(own, [.. entries]);
    }

    private TomlTable? Parent(IReadOnlyList<DataName> path, TextSpan header, TextCursor cursor)
    {
        var table = this;
        for (var i = 0; i < path.Count - 1; i++)
        {
            var slot = table.SlotFor(path[i], header, dotted: false);
            if ((slot.Table ?? slot.Items?[slot.Items.Count - 1]) is not { } next)
            {
                cursor.Report(TableRedefined.At(cursor.Source, path[i].Text, path[i].Span, slot.KeySpan));
                return null;
            }

            table = next;
        }

        return table;
    }

    private Slot SlotFor(DataName key, TextSpan opening, bool dotted)
    {
        if (_byKey.TryGetValue(key.Text, out var slot)) return slot;
        slot = new Slot(key) { Table = new TomlTable(opening) { _isDotted = dotted } };
        Add(slot);
        return slot;
    }

    private void Add(Slot slot)
    {
        _byKey.Add(slot.Key.Text, slot);
        _slots.Add(slot);
    }

    private static TextSpan Union(TextSpan left, TextSpan right) =>
        TextSpan.FromBounds(Math.Min(left.Start, right.Start), Math.Max(left.End, right.End));

    /// <summary>What a name stands for: a value, a table, or an array of tables.</summary>
    private sealed class Slot(DataName key)
    {
        public DataName Key => key;

        public TextSpan KeySpan => key.Span;

        public DataNode? Value { get; init; }

        public TomlTable? Table { get; init; }

        public List<TomlTable>? Items { get; init; }

        public DataNode Build()
        {
            if (Value is not null) return Value;
            if (Table is not null) return Table.Build();
            var items = Items!.ConvertAll<DataNode>(item => item.Build());
            return new SequenceNode(Union(items[0].Span, items[items.Count - 1].Span), [.. items]);
        }
    }
}
