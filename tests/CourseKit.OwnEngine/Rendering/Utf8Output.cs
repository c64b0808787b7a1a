using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace OwnEngine;

/// <summary>
/// Collects UTF-8 in a pooled buffer. With a target it hands full buffers on; without one it keeps everything, for a
/// capture. It counts what passes, and refuses at the limit.
/// </summary>
internal sealed class Utf8Output(IBufferWriter<byte>? target, RenderContext context) : IDisposable
{
    private const int FlushSize = 32 * 1024;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(FlushSize);
    private int _length;

    /// <summary>The length at which the rendering has written all it may.</summary>
    private long _budget = context.OutputLeft;

    public void Write(ReadOnlySpan<byte> utf8)
    {
        Reserve(utf8.Length);
        utf8.CopyTo(_buffer.AsSpan(_length));
        Advance(utf8.Length);
    }

    public void Write(ReadOnlySpan<char> text)
    {
        while (text.Length > 0)
        {
            var piece = text[..Math.Min(text.Length, FlushSize / 3)];
            Reserve(piece.Length * 3);
            var last = piece.Length == text.Length;
            Utf8.FromUtf16(piece, _buffer.AsSpan(_length), out var read, out var written, replaceInvalidSequences: true, isFinalBlock: last);
            Advance(written);
            text = text[read..];
        }
    }

    public void WriteEscaped(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var special = text.IndexOfAny(HtmlText.Special);
            if (special < 0) break;
            if (special > 0) Write(text[..special]);
            Write(HtmlText.EntityOf(text[special]));
            text = text[(special + 1)..];
        }

        Write(text);
    }

    public void Write(long number)
    {
        Reserve(20);
        number.TryFormat(_buffer.AsSpan(_length), out var written, provider: CultureInfo.InvariantCulture);
        Advance(written);
    }

    /// <summary>What was captured, as text.</summary>
    public string ReadText() => Encoding.UTF8.GetString(_buffer, 0, _length);

    public void Flush()
    {
        if (target is null || _length == 0) return;
        target.Write(_buffer.AsSpan(0, _length));
        context.CountOutput(_length);
        _length = 0;
        Rebudget();
    }

    /// <summary>Looks again at what is left, after another output has taken its share.</summary>
    public void Rebudget() => _budget = context.OutputLeft;

    public void Dispose()
    {
        if (target is null) context.CountOutput(_length);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    private void Advance(int size)
    {
        _length += size;
        if (_length > _budget) throw context.OutputLimitReached();
    }

    private void Reserve(int size)
    {
        if (_length + size <= _buffer.Length) return;
        Flush();
        if (_length + size <= _buffer.Length) return;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_buffer.Length * 2, _length + size));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
