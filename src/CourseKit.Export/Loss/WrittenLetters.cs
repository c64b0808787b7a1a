using System.Buffers;
using System.Globalization;

namespace CourseKit.Export;

/// <summary>
/// The letters and digits of an output, one after the other, so that words can be looked for whatever marks stand between.
/// </summary>
internal sealed class WrittenLetters : IDisposable
{
    private readonly char[] _letters;
    private readonly int _count;
    private int _at;

    /// <param name="written">HTML, or Markdown.</param>
    /// <param name="isHtml">Whether tags are to be passed over.</param>
    public WrittenLetters(string written, bool isHtml)
    {
        _letters = ArrayPool<char>.Shared.Rent(written.Length);
        for (var i = 0; i < written.Length; i++)
        {
            var c = written[i];
            if (IsLetter(c)) _letters[_count++] = c;
            else if (c == '<' && isHtml) i = EndOfTag(written, i);
            else if (c == '&' && EndOfEntity(written, i, isHtml, out var decoded) is var end && end > i)
            {
                if (IsLetter(decoded)) _letters[_count++] = decoded;
                i = end;
            }
        }
    }

    /// <summary>
    /// True when the letters of a text stand there in a row: behind those that were found before, or else anywhere, for not every output
    /// keeps the order.
    /// </summary>
    public bool Has(ReadOnlySpan<char> text)
    {
        Span<char> few = stackalloc char[256];
        var rented = text.Length > few.Length ? ArrayPool<char>.Shared.Rent(text.Length) : null;
        var letters = rented is null ? few : rented;
        var count = 0;
        foreach (var c in text)
        {
            if (IsLetter(c)) letters[count++] = c;
        }

        var found = Find(letters[..count]);
        if (rented is not null) ArrayPool<char>.Shared.Return(rented);
        return found;
    }

    public void Dispose() => ArrayPool<char>.Shared.Return(_letters);

    private bool Find(ReadOnlySpan<char> letters)
    {
        var next = _letters.AsSpan(_at, _count - _at).IndexOf(letters);
        if (next < 0) return _letters.AsSpan(0, _count).IndexOf(letters) >= 0;
        _at += next + letters.Length;
        return true;
    }

    /// <summary>Signs are not compared: printers' marks stand for those of a typewriter.</summary>
    private static bool IsLetter(char c) => c < '\u0080' ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c);

    private static int EndOfTag(string html, int start)
    {
        var next = start + 1 < html.Length ? html[start + 1] : '\0';
        if (!char.IsAsciiLetter(next) && next is not ('/' or '!')) return start;
        var end = html.IndexOf('>', start);
        return end < 0 ? html.Length : end;
    }

    /// <summary>The offset of the semicolon, or of the sign itself when it begins no entity.</summary>
    private static int EndOfEntity(string text, int start, bool isHtml, out char decoded)
    {
        decoded = '\0';
        if (!isHtml && start > 0 && text[start - 1] == '\\') return start;
        const int Longest = 10;
        var length = text.AsSpan(start, Math.Min(Longest, text.Length - start)).IndexOf(';');
        if (length < 2) return start;
        var name = text.AsSpan(start + 1, length - 1);
        if (name[0] == '#')
        {
            var isNumber = int.TryParse(name[1..], NumberStyles.None, CultureInfo.InvariantCulture, out var code);
            if (isNumber && code < char.MaxValue) decoded = (char)code;
            return start + length;
        }

        // In Markdown one with a name is its author's, and may stand in code.
        if (!isHtml) return start;
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c)) return start;
        }

        return start + length;
    }
}
