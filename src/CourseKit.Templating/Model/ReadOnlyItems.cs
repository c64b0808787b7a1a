using System.Collections;

namespace CourseKit.Templating;

/// <summary>
/// A list of the model as Scriban reads lists. Nothing in it can be set: Scriban turns what these methods throw into a finding.
/// </summary>
internal abstract class ReadOnlyItems : IList
{
    public abstract int Count { get; }

    public bool IsFixedSize => true;

    public bool IsReadOnly => true;

    public bool IsSynchronized => false;

    public object SyncRoot => this;

    object? IList.this[int index]
    {
        get => this[index];
        set => throw Refused();
    }

    public abstract object? this[int index] { get; }

    public IEnumerator GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return this[i];
    }

    public int IndexOf(object? value)
    {
        for (var i = 0; i < Count; i++)
        {
            if (Equals(this[i], value)) return i;
        }

        return -1;
    }

    public bool Contains(object? value) => IndexOf(value) >= 0;

    public void CopyTo(Array array, int index)
    {
        for (var i = 0; i < Count; i++) array.SetValue(this[i], index + i);
    }

    public int Add(object? value) => throw Refused();

    public void Clear() => throw Refused();

    public void Insert(int index, object? value) => throw Refused();

    public void Remove(object? value) => throw Refused();

    public void RemoveAt(int index) => throw Refused();

    private static NotSupportedException Refused() => new("This list belongs to the course.");
}

/// <summary>A list of ready values.</summary>
internal sealed class FixedList(object?[] items) : ReadOnlyItems
{
    public override int Count => items.Length;

    public override object? this[int index] => items[index];
}

/// <summary>A list of texts.</summary>
internal sealed class TextList(IReadOnlyList<string> texts) : ReadOnlyItems
{
    public override int Count => texts.Count;

    public override object? this[int index] => texts[index];
}
