using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace CourseKit.Export;

/// <summary>The columns of a note that are text, as UTF-8, in buffers that are filled again for each note.</summary>
internal sealed class NoteColumns : IDisposable
{
    private const byte FieldEnd = 0x1f;

    private readonly PooledUtf8 _guid = new();
    private readonly PooledUtf8 _tags = new();
    private readonly PooledUtf8 _fields = new();
    private readonly PooledUtf8 _sortField = new();

    public ReadOnlySpan<byte> Guid => _guid.Span;

    /// <summary>With a blank before and after each; empty without tags.</summary>
    public ReadOnlySpan<byte> Tags => _tags.Span;

    public ReadOnlySpan<byte> Fields => _fields.Span;

    /// <summary>What Anki sorts by and compares first fields with: the first one without its HTML.</summary>
    public ReadOnlySpan<byte> SortField => _sortField.Span;

    /// <summary>The first four bytes of the SHA-1 of the first field without its HTML.</summary>
    public uint Checksum { get; private set; }

    public void Fill(AnkiNote note)
    {
        _guid.Clear();
        _guid.Append(NormalText.Of(note.Guid));
        _tags.Clear();
        _tags.Append(AnkiTags.Join(note.Tags.AsSpan()));
        _fields.Clear();
        _sortField.Clear();
        for (var i = 0; i < note.Fields.Count; i++)
        {
            var field = NormalText.Of(note.Fields[i]);
            if (i > 0) _fields.Append(FieldEnd);
            // Anki has no note without a first field. The blank keeps one that says nothing importable and shows nothing either.
            else if (field.Length == 0) field = "&nbsp;";
            _fields.Append(field);
            if (i == 0) _sortField.Append(PlainField.Of(field));
        }

        Span<byte> hash = stackalloc byte[SHA1.HashSizeInBytes];
        SHA1.HashData(SortField, hash);
        Checksum = BinaryPrimitives.ReadUInt32BigEndian(hash);
    }

    public void Dispose()
    {
        _guid.Dispose();
        _tags.Dispose();
        _fields.Dispose();
        _sortField.Dispose();
    }

    private sealed class PooledUtf8 : IDisposable
    {
        private byte[] _bytes = ArrayPool<byte>.Shared.Rent(1024);
        private int _length;

        public ReadOnlySpan<byte> Span => _bytes.AsSpan(0, _length);

        public void Clear() => _length = 0;

        public void Append(string text)
        {
            Reserve(Encoding.UTF8.GetMaxByteCount(text.Length));
            _length += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(_length));
        }

        public void Append(byte value)
        {
            Reserve(1);
            _bytes[_length++] = value;
        }

        public void Dispose() => ArrayPool<byte>.Shared.Return(_bytes);

        private void Reserve(int more)
        {
            if (_length + more <= _bytes.Length) return;
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_length + more, _bytes.Length * 2));
            Span.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = larger;
        }
    }
}
