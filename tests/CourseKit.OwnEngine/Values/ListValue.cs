namespace OwnEngine;

/// <summary>A list made by a template: <c>[1, 2]</c>. It can grow, and members can be hung on it.</summary>
internal sealed class ListValue : ITemplateList
{
    private readonly List<TemplateValue> _items;

    public ListValue() => _items = [];

    public ListValue(int capacity) => _items = new List<TemplateValue>(capacity);

    public ListValue(ReadOnlySpan<TemplateValue> items)
    {
        _items = new List<TemplateValue>(items.Length);
        _items.AddRange(items);
    }

    public int Count => _items.Count;

    /// <summary>Members beside the items: <c>list.note = "x"</c>, and the named arguments in <c>$</c>.</summary>
    public ObjectValue? Members { get; set; }

    public TemplateValue this[int index]
    {
        get => _items[index];
        set => _items[index] = value;
    }

    public List<TemplateValue> Items => _items;

    public void Add(TemplateValue value) => _items.Add(value);

    public static ListValue CopyOf(ITemplateList list)
    {
        var copy = new ListValue(list.Count);
        for (var i = 0; i < list.Count; i++) copy.Add(list[i]);
        return copy;
    }

    public override string ToString() => $"list of {Count}";
}

/// <summary>Whole numbers from one to another, up or down: <c>1..5</c>, <c>5..1</c>. Nothing is stored but where it begins.</summary>
internal sealed class RangeValue(long first, int count, int step) : ITemplateList
{
    public int Count { get; } = count;

    public TemplateValue this[int index] => TemplateValue.From(first + ((long)index * step));

    public override string ToString() => $"{Count} numbers from {first}";
}

/// <summary>The letters of a text, for <c>for c in "abc"</c>.</summary>
internal sealed class CharactersOf(string text) : ITemplateList
{
    public int Count => text.Length;

    public TemplateValue this[int index] => TemplateValue.From(text[index].ToString());
}

/// <summary>A list of texts that the model holds as such.</summary>
internal sealed class TextList(IReadOnlyList<string> items) : ITemplateList
{
    public int Count => items.Count;

    public TemplateValue this[int index] => TemplateValue.From(items[index]);
}

/// <summary>A list that the host put together.</summary>
internal sealed class FixedList(IReadOnlyList<TemplateValue> items) : ITemplateList
{
    public int Count => items.Count;

    public TemplateValue this[int index] => items[index];
}
