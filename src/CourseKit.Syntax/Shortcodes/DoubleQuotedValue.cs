namespace CourseKit.Syntax;

/// <summary>Reads a value in double quotes, which stands on one line and writes a quote in it as <c>\"</c>.</summary>
internal sealed class DoubleQuotedValue
{
    /// <summary>How many quotes after a stray one are looked at for the one that was meant to close.</summary>
    private const int StraysLookedAt = 8;

    private readonly SourceText _source;
    private readonly string _text;
    private readonly int _limit;
    private readonly List<Diagnostic> _problems;

    public DoubleQuotedValue(SourceText source, int limit, List<Diagnostic> problems)
    {
        _source = source;
        _text = source.Text;
        _limit = limit;
        _problems = problems;
    }

    public ShortcodeValue Read(int start)
    {
        var close = FindClose(start);
        if (close < 0) return NotClosed(start);
        if (IsFollowedByEnd(close)) return Value(start + 1, close, close + 1);
        // The end of the tag in the value, and text right behind the quote: a quote of the prose was taken for the one that is missing.
        for (var at = start + 1; at < close; at++)
        {
            if (EndsTag(at)) return NotClosed(start);
        }

        _problems.Add(StrayQuote.At(_source, new TextSpan(close, 1)));
        var meant = FindMeantClose(close);
        return Value(start + 1, meant, meant + 1);
    }

    private int FindClose(int start)
    {
        for (var at = start + 1; at < _limit; at++)
        {
            if (_text[at] is '\n' or '\r') return -1;
            if (_text[at] == '"') return at;
            if (_text.HasAt(at, "\\\"", _limit)) at++;
        }

        return -1;
    }

    private bool IsFollowedByEnd(int quote)
    {
        var next = quote + 1;
        if (next >= _limit || _text[next].IsBlank()) return true;
        return EndsTag(_text[next] == '/' ? next + 1 : next) || _text.HasAt(next, "}}", _limit);
    }

    private bool EndsTag(int at) => ShortcodeDelimiter.ClosesAt(_text, at, _limit) is not null;

    /// <summary>
    /// A quote inside a value that is not escaped closes it too early: <c>title="the "easy" case"</c>. The one that was meant to is
    /// followed by the end of the tag or by the next <c>name=</c>; without one, the early one it is.
    /// </summary>
    private int FindMeantClose(int stray)
    {
        var seen = 0;
        for (var at = stray + 1; at < _limit && seen < StraysLookedAt && _text[at] is not ('\n' or '\r') && !EndsTag(at); at++)
        {
            if (_text[at] != '"') continue;
            if (_text[at - 1] == '=') break;
            seen++;
            if (IsFollowedByEnd(at) && (EndsTag(_text.SkipBlanks(at + 1, _limit)) || IsFollowedByName(at + 1))) return at;
        }

        return stray;
    }

    private bool IsFollowedByName(int at)
    {
        var start = at = _text.SkipBlanks(at, _limit);
        while (at < _limit && (char.IsLetterOrDigit(_text[at]) || _text[at] is '_' or '-')) at++;
        return at > start && at < _limit && _text[at] == '=';
    }

    private ShortcodeValue NotClosed(int start)
    {
        _problems.Add(ShortcodeQuoteNotClosed.At(_source, new TextSpan(start, 1), "\""));
        var at = start + 1;
        while (at < _limit && _text[at] is not ('\n' or '\r') && !EndsTag(at)) at++;
        return Value(start + 1, _text.TrimEnd(start + 1, at), at);
    }

    private ShortcodeValue Value(int start, int end, int next)
    {
        var span = TextSpan.FromBounds(start, end);
        return new ShortcodeValue(_source.GetText(span).Replace("\\\"", "\""), span, next);
    }
}
