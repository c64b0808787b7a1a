using System.Buffers;
using System.Text.Unicode;
using Scriban.Runtime;

namespace CourseKit.Templating;

/// <summary>Writes what a template prints as UTF-8, through a buffer of its own.</summary>
internal sealed class Utf8Output : IScriptOutput
{
    private const int Size = 32 * 1024;

    private readonly byte[] _buffer = new byte[Size];
    private IBufferWriter<byte>? _target;
    private int _length;

    public void Begin(IBufferWriter<byte> target)
    {
        _target = target;
        _length = 0;
    }

    public void Write(string text, int offset, int count)
    {
        var rest = text.AsSpan(offset, count);
        while (rest.Length > 0)
        {
            var piece = rest[..Math.Min(rest.Length, Size / 3)];
            if (_length + (piece.Length * 3) > Size) Flush();
            var isLast = piece.Length == rest.Length;
            Utf8.FromUtf16(
                piece, _buffer.AsSpan(_length), out var read, out var written, replaceInvalidSequences: true, isFinalBlock: isLast);
            _length += written;
            rest = rest[read..];
        }
    }

    public void Write(ReadOnlySpan<byte> utf8)
    {
        if (_length + utf8.Length > Size) Flush();
        if (utf8.Length > Size) _target!.Write(utf8);
        else
        {
            utf8.CopyTo(_buffer.AsSpan(_length));
            _length += utf8.Length;
        }
    }

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return default;
    }

    /// <summary>Hands on what is left.</summary>
    public void End()
    {
        Flush();
        _target = null;
    }

    private void Flush()
    {
        if (_length > 0) _target!.Write(_buffer.AsSpan(0, _length));
        _length = 0;
    }
}
