namespace CourseKit.Syntax;

/// <summary>
/// Reads one value: bare, <c>"quoted"</c> on one line, <c>`raw`</c> over any number of lines, or in the old form <c>\"quoted\"</c>.
/// </summary>
internal sealed class ShortcodeValueReader
{
    private readonly SourceText _source;
    private readonly string _text;
    private readonly int _limit;
    private readonly List<Diagnostic> _problems;

    public ShortcodeValueReader(SourceText source, int limit, List<Diagnostic> problems)
    {
        _source = source;
        _text = source.Text;
        _limit = limit;
        _problems = problems;
    }

    public bool IsQuoted(int at) => _text[at] is '"' or '`' or '\'' || _text.HasAt(at, "\\\"", _limit);

    /// <summary>True when nothing follows an equals sign but the end of the tag or the next parameter.</summary>
    public bool IsMissing(int at)
    {
        if (at >= _limit || EndsTag(at)) return true;
        if (!_text[at - 1].IsBlank()) return false;
        while (at < _limit && (char.IsLetterOrDigit(_text[at]) || _text[at] is '_' or '-')) at++;
        return _text.HasAt(at, "=\"", _limit);
    }

    public ShortcodeValue ReadNamed(int at) => IsQuoted(at) ? ReadQuoted(at) : ReadBare(at);

    public ShortcodeValue ReadQuoted(int at) => _text[at] switch
    {
        '"' => new DoubleQuotedValue(_source, _limit, _problems).Read(at),
        '\\' => ReadLegacy(at),
        '`' => ReadRaw(at),
        _ => ReadSingleQuoted(at),
    };

    /// <summary>A bare positional value is made of letters, digits, <c>_</c>, <c>-</c> and <c>.</c>; anything else wants quotes.</summary>
    public ShortcodeValue ReadPositional(int at)
    {
        var value = ReadBare(at);
        var isPlain = value.Text.All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.' or '"');
        if (!isPlain) _problems.Add(UnquotedShortcodeValue.At(_source, value.Span));
        return value;
    }

    /// <summary>
    /// To the next blank. Hugo lets a value swallow the <c>&gt;}}</c> glued to it and then misses it; here the tag ends there.
    /// </summary>
    private ShortcodeValue ReadBare(int start)
    {
        var at = start;
        while (at < _limit && !_text[at].IsBlank() && !IsDelimiter(at)) at++;

        // A character that is a delimiter's start but no delimiter must not stop the reader for good.
        if (at == start) at++;
        var span = TextSpan.FromBounds(start, at);
        var value = _source.GetText(span);
        var quote = value.IndexOf('"');
        if (quote >= 0) _problems.Add(StrayQuote.At(_source, new TextSpan(start + quote, 1)));
        return new ShortcodeValue(value, span, at);
    }

    private ShortcodeValue ReadLegacy(int start)
    {
        var at = start + 2;
        while (at < _limit && _text[at] is not ('\n' or '\r'))
        {
            if (_text.HasAt(at, "\\\"", _limit)) return Inside(start + 2, at, at + 2);
            at++;
        }

        return NotClosed(start, 2, "\\\"");
    }

    private ShortcodeValue ReadRaw(int start)
    {
        var end = _text.IndexOf('`', start + 1, _limit - start - 1);
        return end < 0 ? NotClosed(start, 1, "`") : Inside(start + 1, end, end + 1);
    }

    /// <summary>
    /// Single quotes quote nothing in Hugo: <c>title='two words'</c> gives <c>'two</c>. What the author meant is plain, so it is read so,
    /// and reported.
    /// </summary>
    private ShortcodeValue ReadSingleQuoted(int start)
    {
        var at = start + 1;
        while (at < _limit && _text[at] is not ('\n' or '\r') && !IsDelimiter(at))
        {
            if (_text[at] == '\'' && (at + 1 >= _limit || _text[at + 1].IsBlank() || EndsTag(at + 1)))
            {
                _problems.Add(SingleQuotedValue.At(_source, TextSpan.FromBounds(start, at + 1)));
                return Inside(start + 1, at, at + 1);
            }

            // The quote that opens the next value: this one was not closed.
            if (_text[at] == '\'' && (_text[at - 1] == '=' || _text[at - 1].IsBlank())) break;
            at++;
        }

        var value = ReadBare(start);
        _problems.Add(SingleQuotedValue.At(_source, value.Span));
        return value;
    }

    private ShortcodeValue NotClosed(int start, int length, string quote)
    {
        _problems.Add(ShortcodeQuoteNotClosed.At(_source, new TextSpan(start, length), quote));
        var at = start + length;
        while (at < _limit && _text[at] is not ('\n' or '\r') && !IsDelimiter(at)) at++;
        return Inside(start + length, _text.TrimEnd(start + length, at), at);
    }

    private ShortcodeValue Inside(int start, int end, int next)
    {
        var span = TextSpan.FromBounds(start, end);
        return new ShortcodeValue(_source.GetText(span), span, next);
    }

    private bool EndsTag(int at) =>
        ShortcodeDelimiter.ClosesAt(_text, at, _limit) is not null
        || (_text[at] == '/' && ShortcodeDelimiter.ClosesAt(_text, at + 1, _limit) is not null);

    private bool IsDelimiter(int at) => _text.HasAt(at, "}}", _limit)
        || ShortcodeDelimiter.ClosesAt(_text, at, _limit) is not null
        || ShortcodeDelimiter.OpensAt(_text, at, _limit) is not null;
}
