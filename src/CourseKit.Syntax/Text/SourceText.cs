using System.Text;

namespace CourseKit.Syntax;

/// <summary>
/// The text of one file and its course-relative path with forward slashes. Lines end at LF, CRLF or a lone CR and are
/// found once, on first need. Equal to another when path and text are equal.
/// </summary>
public sealed class SourceText(string path, string text) : IEquatable<SourceText>
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly object _change = new();
    private volatile string? _text = text;
    private WeakReference<string>? _lent;
    private byte[] _packed = [];
    private int[]? _lineStarts;

    public string Path { get; } = path;

    public string Text => _text ?? Unpack();

    /// <summary>In UTF-16 code units, as all offsets and columns.</summary>
    public int Length { get; } = text.Length;

    public int LineCount => LineStarts.Length;

    private int[] LineStarts => _lineStarts ??= FindLineStarts(Text);

    /// <summary>
    /// Keeps the text as UTF-8 from now on, half the size of what it was; it is made again when it is asked for. For a file that has been
    /// read and will be needed again only for a moment: a course has thousands of them.
    /// </summary>
    public void Pack()
    {
        lock (_change)
        {
            if (_text is not { } text) return;
            _ = LineStarts;
            try
            {
                _packed = Utf8.GetBytes(text);
            }
            catch (EncoderFallbackException)
            {
                // Half a surrogate pair, which no file read as UTF-8 has: UTF-8 cannot keep it.
                return;
            }

            _lent = new WeakReference<string>(text);
            _text = null;
        }
    }

    private string Unpack()
    {
        lock (_change)
        {
            if (_text is { } whole) return whole;
            if (_lent!.TryGetTarget(out var lent)) return lent;
            var text = Utf8.GetString(_packed);
            _lent.SetTarget(text);
            return text;
        }
    }

    /// <summary>The position of an offset; an offset past the end is the position just after the last character.</summary>
    public LinePosition GetPosition(int offset)
    {
        offset = Math.Max(0, Math.Min(offset, Length));
        var index = Array.BinarySearch(LineStarts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return new LinePosition(line + 1, offset - LineStarts[line] + 1);
    }

    /// <summary>The span of a one-based line without its line ending.</summary>
    public TextSpan GetLine(int line)
    {
        var start = LineStarts[line - 1];
        var end = line < LineStarts.Length ? LineStarts[line] : Length;
        var text = Text;
        while (end > start && text[end - 1] is '\n' or '\r') end--;
        return TextSpan.FromBounds(start, end);
    }

    public string GetText(TextSpan span) => Text.Substring(span.Start, span.Length);

    public Location Locate(TextSpan span) => new(Path, span, GetPosition(span.Start), GetPosition(span.End));

    public bool Equals(SourceText? other) =>
        ReferenceEquals(this, other) || (other is not null && Path == other.Path && Text == other.Text);

    public override bool Equals(object? obj) => Equals(obj as SourceText);

    public override int GetHashCode() => Path.GetHashCode() * 31 + Text.GetHashCode();

    public override string ToString() => Path;

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return [.. starts];
    }
}
