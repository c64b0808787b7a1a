using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace OwnEngine;

/// <summary>
/// Values by name, kept in the order they were first set. A few names are searched in line, more through buckets; the
/// templates' objects and scopes rarely hold more than ten.
/// </summary>
internal sealed class NameMap<T>
{
    private const int LinearLimit = 8;

    private Entry[] _entries = [];
    private int[]? _buckets;

    public int Count { get; private set; }

    public string KeyAt(int index) => _entries[index].Key;

    public ref T ValueAt(int index) => ref _entries[index].Value;

    /// <summary>A reference to the value, or a null reference (<see cref="Unsafe.IsNullRef{T}"/>).</summary>
    public ref T Find(Name name) => ref Find(name.Text, name.Hash);

    public ref T Find(string key) => ref Find(key, Name.HashOf(key));

    public void Set(Name name, T value) => Set(name.Text, name.Hash, value);

    public void Set(string key, T value) => Set(key, Name.HashOf(key), value);

    private ref T Find(string key, int hash)
    {
        var entries = _entries;
        if (_buckets is null)
        {
            for (var i = 0; i < Count; i++)
            {
                ref var entry = ref entries[i];
                if (entry.Hash == hash && Same(entry.Key, key)) return ref entry.Value;
            }

            return ref Unsafe.NullRef<T>();
        }

        for (var i = _buckets[hash & (_buckets.Length - 1)] - 1; i >= 0; i = entries[i].Next)
        {
            ref var entry = ref entries[i];
            if (entry.Hash == hash && Same(entry.Key, key)) return ref entry.Value;
        }

        return ref Unsafe.NullRef<T>();
    }

    private static bool Same(string left, string right) => ReferenceEquals(left, right) || left == right;

    private void Set(string key, int hash, T value)
    {
        ref var found = ref Find(key, hash);
        if (!Unsafe.IsNullRef(ref found))
        {
            found = value;
            return;
        }

        if (Count == _entries.Length) Array.Resize(ref _entries, Math.Max(4, Count * 2));
        _entries[Count] = new Entry { Key = key, Hash = hash, Value = value, Next = -1 };
        Count++;
        if (Count > LinearLimit) Link();
    }

    private void Link()
    {
        if (_buckets is not null && Count <= _buckets.Length)
        {
            Link(_buckets, Count - 1);
            return;
        }

        _buckets = new int[(int)BitOperations.RoundUpToPowerOf2((uint)_entries.Length * 2)];
        for (var i = 0; i < Count; i++) Link(_buckets, i);
    }

    private void Link(int[] buckets, int index)
    {
        ref var bucket = ref buckets[_entries[index].Hash & (buckets.Length - 1)];
        _entries[index].Next = bucket - 1;
        bucket = index + 1;
    }

    [StructLayout(LayoutKind.Auto)]
    private struct Entry
    {
        public string Key;
        public T Value;
        public int Hash;
        public int Next;
    }
}
