using System.Buffers;

namespace CourseKit.Export;

/// <summary>The bytes of a database that SQLite believes to be a file.</summary>
/// <param name="bytes">A file to read, or a buffer that grows when it is written.</param>
internal sealed class MemoryFile(byte[] bytes, int length) : IDisposable
{
    private const int FirstSize = 1 << 20;

    private byte[] _bytes = bytes;
    private bool _rented;

    public static MemoryFile Empty() => new(ArrayPool<byte>.Shared.Rent(FirstSize), 0) { _rented = true };

    public int Length { get; private set; } = length;

    public ReadOnlyMemory<byte> Bytes => _bytes.AsMemory(0, Length);

    /// <summary>Copies what there is from a place on. False when that is less than asked for; the rest is zero, as SQLite demands.</summary>
    public bool Read(long offset, Span<byte> target)
    {
        var there = (int)Math.Clamp(Length - offset, 0, target.Length);
        _bytes.AsSpan((int)Math.Min(offset, Length), there).CopyTo(target);
        target[there..].Clear();
        return there == target.Length;
    }

    /// <returns>False when the file would be larger than an array can be.</returns>
    public bool Write(long offset, ReadOnlySpan<byte> source)
    {
        var end = offset + source.Length;
        if (end > Array.MaxLength) return false;
        if (end > _bytes.Length) Grow((int)end);
        if (offset > Length) _bytes.AsSpan(Length, (int)offset - Length).Clear();
        source.CopyTo(_bytes.AsSpan((int)offset));
        Length = Math.Max(Length, (int)end);
        return true;
    }

    public void Truncate(long size) => Length = (int)Math.Min(Length, size);

    public void Dispose()
    {
        if (_rented) ArrayPool<byte>.Shared.Return(_bytes);
        (_bytes, Length, _rented) = ([], 0, false);
    }

    private void Grow(int atLeast)
    {
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Array.MaxLength, Math.Max(atLeast, _bytes.Length * 2L)));
        _bytes.AsSpan(0, Length).CopyTo(larger);
        if (_rented) ArrayPool<byte>.Shared.Return(_bytes);
        (_bytes, _rented) = (larger, true);
    }
}
