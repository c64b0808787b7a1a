using System.Text;

namespace CourseKit.Export;

/// <summary>
/// The start tags of a page in their order, with their attributes, read as a browser reads them (HTML standard, §13.2.5): nothing in a
/// comment, a script or a style is one.
/// A page is gone over once and nothing is allocated.
/// </summary>
internal ref struct HtmlTags(ReadOnlySpan<byte> html)
{
    private const byte IsEndOfName = 1;
    private const byte IsEndOfAttributeName = 2;
    private const byte IsEndOfBareValue = 4;

    private static readonly byte[] _ends = Ends();

    private readonly ReadOnlySpan<byte> _html = html;
    private int _at;
    private bool _inTag;

    /// <summary>The element's name as it is written.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>Where the tag begins and, once all its attributes were read, behind its end.</summary>
    public int Start { get; private set; }

    public readonly int End => _at;

    /// <summary>The attribute's name as it is written.</summary>
    public ReadOnlySpan<byte> AttributeName { get; private set; }

    /// <summary>Its value with its character references; empty when it has none.</summary>
    public ReadOnlySpan<byte> AttributeValue { get; private set; }

    public readonly bool Is(ReadOnlySpan<byte> name) => Ascii.EqualsIgnoreCase(Name, name);

    public readonly bool AttributeIs(ReadOnlySpan<byte> name) => Ascii.EqualsIgnoreCase(AttributeName, name);

    /// <summary>Goes to the next start tag, over what is left of this one.</summary>
    public bool Next()
    {
        while (_inTag) NextAttribute();
        for (var open = _html[_at..].IndexOf((byte)'<'); open >= 0; open = _html[_at..].IndexOf((byte)'<'))
        {
            Start = _at + open;
            _at = Start + 1;
            if (_at == _html.Length) return false;
            var c = _html[_at];
            if (char.IsAsciiLetter((char)c))
            {
                Name = Take(EndOfName(_html[_at..]));
                _inTag = true;
                return true;
            }

            if (_html[_at..].StartsWith("!--"u8)) SkipComment();
            else if (c is (byte)'/' or (byte)'!' or (byte)'?') SkipPast(">"u8);
        }

        return false;
    }

    /// <summary>Goes to the next attribute of the tag; false at its end.</summary>
    public bool NextAttribute()
    {
        while (_at < _html.Length && (IsBlank(_html[_at]) || _html[_at] == '/')) _at++;
        if (_at == _html.Length || _html[_at] == '>')
        {
            if (_at < _html.Length) _at++;
            _inTag = false;
            return false;
        }

        AttributeName = Take(1 + EndOfAttributeName(_html[(_at + 1)..]));
        var equals = _at;
        while (equals < _html.Length && IsBlank(_html[equals])) equals++;
        AttributeValue = default;
        if (equals == _html.Length || _html[equals] != '=') return true;
        _at = equals + 1;
        while (_at < _html.Length && IsBlank(_html[_at])) _at++;
        AttributeValue = TakeValue();
        return true;
    }

    /// <summary>
    /// What stands between a tag whose attributes were all read and the closing tag of its name, which is no markup in a script or a
    /// style.
    /// </summary>
    public ReadOnlySpan<byte> RawText()
    {
        var start = _at;
        for (var close = _html[_at..].IndexOf("</"u8); close >= 0; close = _html[_at..].IndexOf("</"u8))
        {
            _at += close;
            var name = _html[(_at + 2)..];
            if (EndOfName(name) == Name.Length && Ascii.EqualsIgnoreCase(name[..Name.Length], Name)) return _html[start.._at];
            _at += 2;
        }

        _at = _html.Length;
        return _html[start..];
    }

    private ReadOnlySpan<byte> Take(int length)
    {
        var taken = _html.Slice(_at, length);
        _at += length;
        return taken;
    }

    private ReadOnlySpan<byte> TakeValue()
    {
        if (_at == _html.Length) return default;
        if (_html[_at] is not ((byte)'"' or (byte)'\'')) return Take(EndOfBareValue(_html[_at..]));
        var quote = _html[_at++];
        var length = _html[_at..].IndexOf(quote);
        if (length < 0) return Take(_html.Length - _at);
        var value = Take(length);
        _at++;
        return value;
    }

    private void SkipComment()
    {
        _at += 3;
        // These two end where they begin.
        if (_html[_at..].StartsWith(">"u8)) _at += 1;
        else if (_html[_at..].StartsWith("->"u8)) _at += 2;
        else SkipPast("-->"u8);
    }

    private void SkipPast(ReadOnlySpan<byte> end)
    {
        var at = _html[_at..].IndexOf(end);
        _at = at < 0 ? _html.Length : _at + at + end.Length;
    }

    private static int EndOfName(ReadOnlySpan<byte> text) => LengthUntil(text, IsEndOfName);

    private static int EndOfAttributeName(ReadOnlySpan<byte> text) => LengthUntil(text, IsEndOfAttributeName);

    private static int EndOfBareValue(ReadOnlySpan<byte> text) => LengthUntil(text, IsEndOfBareValue);

    /// <summary>Names are short: a search for several bytes at once takes longer than this.</summary>
    private static int LengthUntil(ReadOnlySpan<byte> text, byte end)
    {
        var length = 0;
        while (length < text.Length && (_ends[text[length]] & end) == 0) length++;
        return length;
    }

    private static byte[] Ends()
    {
        var ends = new byte[256];
        foreach (var blank in " \t\n\f\r>"u8) ends[blank] = IsEndOfName | IsEndOfAttributeName | IsEndOfBareValue;
        ends['/'] = IsEndOfName | IsEndOfAttributeName;
        ends['='] = IsEndOfAttributeName;
        return ends;
    }

    private static bool IsBlank(byte c) => c is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\f' or (byte)'\r';
}
