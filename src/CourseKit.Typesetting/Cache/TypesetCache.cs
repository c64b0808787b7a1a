using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using CourseKit.Web;

namespace CourseKit.Typesetting;

/// <summary>
/// Results of earlier runs by the hash of what they were made from. Bytes: "CKTS", version, SHA-256 of the scripts, SHA-256 of all that
/// follows; then for each entry its key, its age, its length and its text in UTF-8. Numbers are little-endian.
/// </summary>
public sealed class TypesetCache
{
    private const int Version = 1;
    private const int HashAt = 8 + SHA256.HashSizeInBytes;
    private const int EntriesAt = HashAt + SHA256.HashSizeInBytes;
    private const int EntryHead = CacheKey.Size + 1 + 4;

    /// <summary>What was not asked for in as many writings is left out.</summary>
    private const byte OldestAge = 8;

    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly Dictionary<CacheKey, Entry> _entries;

    /// <summary>What was found, by the number of its entry. Threads only ever set it.</summary>
    private readonly bool[] _isUsed;

    private TypesetCache(ReadOnlyMemory<byte> bytes, Dictionary<CacheKey, Entry> entries) =>
        (_bytes, _entries, _isUsed) = (bytes, entries, new bool[entries.Count]);

    public static TypesetCache Empty { get; } = new(default, []);

    /// <summary>More than this is not kept: the entries that were not asked for longest go first.</summary>
    public static int MostBytes { get; } = 256 * 1024 * 1024;

    public int Count => _entries.Count;

    /// <param name="bytes">What <see cref="With"/> gave.</param>
    /// <param name="isDamaged">True when they are not what was written. Bytes of another version or of other scripts are merely of no
    /// use.</param>
    public static TypesetCache Read(ReadOnlyMemory<byte> bytes, out bool isDamaged)
    {
        isDamaged = true;
        var span = bytes.Span;
        if (span.Length < EntriesAt || !span.StartsWith("CKTS"u8)) return Empty;
        if (!SHA256.HashData(span[EntriesAt..]).AsSpan().SequenceEqual(span[HashAt..EntriesAt])) return Empty;
        isDamaged = false;
        var isOurs = BinaryPrimitives.ReadInt32LittleEndian(span[4..]) == Version && span[8..HashAt].SequenceEqual(Scripts.Span);
        return isOurs ? new TypesetCache(bytes, Index(span)) : Empty;
    }

    /// <summary>Any thread may ask.</summary>
    public string? Find(CacheKey key)
    {
        if (!_entries.TryGetValue(key, out var entry)) return null;
        _isUsed[entry.Number] = true;
        return Encoding.UTF8.GetString(_bytes.Span.Slice(entry.Start, entry.Length));
    }

    /// <summary>
    /// The bytes of a cache of what was made, of what was found here, and of what is not yet too old. In the order of their keys, so that
    /// they depend on nothing else.
    /// </summary>
    /// <param name="made">Each key once, and none that was found here.</param>
    public byte[] With(IEnumerable<KeyValuePair<CacheKey, string>> made)
    {
        var kept = made.Select(result => (result.Key, Age: (byte)0, Bytes: (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(result.Value)))
            .Concat(_entries.Where(entry => _isUsed[entry.Value.Number] || entry.Value.Age < OldestAge)
                .Select(entry => (entry.Key, Age: AgeOf(entry.Value), Bytes: _bytes.Slice(entry.Value.Start, entry.Value.Length))));
        var size = (long)EntriesAt;
        var entries = kept.OrderBy(entry => entry.Age).ThenBy(entry => entry.Key.Hash)
            .TakeWhile(entry => (size += EntryHead + entry.Bytes.Length) <= MostBytes)
            .OrderBy(entry => entry.Key.Hash).ToList();
        return Write(entries);
    }

    private byte AgeOf(Entry entry) => _isUsed[entry.Number] ? (byte)0 : (byte)(entry.Age + 1);

    private static byte[] Write(List<(CacheKey Key, byte Age, ReadOnlyMemory<byte> Bytes)> entries)
    {
        var bytes = new byte[EntriesAt + entries.Sum(entry => EntryHead + entry.Bytes.Length)];
        var rest = bytes.AsSpan(EntriesAt);
        foreach (var entry in entries)
        {
            BinaryPrimitives.WriteUInt128LittleEndian(rest, entry.Key.Hash);
            rest[CacheKey.Size] = entry.Age;
            BinaryPrimitives.WriteInt32LittleEndian(rest[(CacheKey.Size + 1)..], entry.Bytes.Length);
            entry.Bytes.Span.CopyTo(rest[EntryHead..]);
            rest = rest[(EntryHead + entry.Bytes.Length)..];
        }

        "CKTS"u8.CopyTo(bytes);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), Version);
        Scripts.Span.CopyTo(bytes.AsSpan(8));
        SHA256.HashData(bytes.AsSpan(EntriesAt), bytes.AsSpan(HashAt));
        return bytes;
    }

    private static Dictionary<CacheKey, Entry> Index(ReadOnlySpan<byte> bytes)
    {
        var entries = new Dictionary<CacheKey, Entry>();
        for (var at = EntriesAt; at < bytes.Length;)
        {
            var key = new CacheKey(BinaryPrimitives.ReadUInt128LittleEndian(bytes[at..]));
            var length = BinaryPrimitives.ReadInt32LittleEndian(bytes[(at + CacheKey.Size + 1)..]);
            entries.TryAdd(key, new Entry(entries.Count, at + EntryHead, length, bytes[at + CacheKey.Size]));
            at += EntryHead + length;
        }

        return entries;
    }

    /// <summary>Other scripts make other results.</summary>
    private static ReadOnlyMemory<byte> Scripts { get; } = SHA256.HashData(Encoding.UTF8.GetBytes(WebFiles.TypesettingScript));

    private readonly record struct Entry(int Number, int Start, int Length, byte Age);
}
