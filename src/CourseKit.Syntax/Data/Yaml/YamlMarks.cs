namespace CourseKit.Syntax;

/// <summary>The quotes and brackets of a refused setting that have no partner, and the escapes that are none.</summary>
internal ref struct YamlMarks
{
    private readonly string _text;
    private readonly int _end;
    private readonly List<int> _open;
    private int _at;
    private bool _valueEnded;

    private YamlMarks(YamlText text)
    {
        _text = text.Source.Text;
        _at = text.Span.Start;
        _end = text.Span.End;
        _open = [];
    }

    public TextSpan? UnclosedQuote { get; private set; }

    public TextSpan? BadEscape { get; private set; }

    public TextSpan? UnopenedBracket { get; private set; }

    public readonly TextSpan? UnclosedBracket => _open.Count > 0 ? new TextSpan(_open[_open.Count - 1], 1) : null;

    private readonly bool BlankFollows => _at + 1 >= _end || _text[_at + 1] is ' ' or '\t' or '\n' or '\r';

    /// <summary>
    /// Walks over the text once. A quote or bracket counts only where a value may begin; inside a word it is a letter like others.
    /// </summary>
    public static YamlMarks Scan(YamlText text)
    {
        var marks = new YamlMarks(text);
        var valueMayBegin = true;
        while (marks._at < marks._end) marks.Step(ref valueMayBegin);
        return marks;
    }

    private void Step(ref bool valueMayBegin)
    {
        var c = _text[_at];
        switch (c)
        {
            case '\n' or '\r':
                (valueMayBegin, _valueEnded) = (true, false);
                break;
            case ' ' or '\t':
                break;
            case '#' when _at == 0 || _text[_at - 1] is ' ' or '\t' or '\n' or '\r':
                _at = TextLine.At(_text, _at, _end).End;
                return;
            case '"' or '\'' when valueMayBegin:
                SkipQuoted(c);
                (valueMayBegin, _valueEnded) = (false, true);
                return;
            case '[' or '{' when valueMayBegin || _open.Count > 0:
                _open.Add(_at);
                valueMayBegin = true;
                break;
            case ']' or '}' when valueMayBegin || _valueEnded || _open.Count > 0:
                Close(c);
                (valueMayBegin, _valueEnded) = (false, true);
                break;
            case '|' or '>' when valueMayBegin && _open.Count == 0:
                SkipBlock();
                return;
            default:
                _valueEnded = false;
                valueMayBegin = c is ':' or '-' or ',' or '?' && (BlankFollows || (c is ':' or ',' && _open.Count > 0));
                break;
        }

        _at++;
    }

    private void Close(char bracket)
    {
        var partner = bracket == ']' ? '[' : '{';
        if (_open.Count > 0 && _text[_open[_open.Count - 1]] == partner) _open.RemoveAt(_open.Count - 1);
        else UnopenedBracket ??= new TextSpan(_at, 1);
    }

    private void SkipQuoted(char quote)
    {
        var opening = _at++;
        var lines = 0;
        while (_at < _end && !IsClosing(quote))
        {
            if (quote == '"' && _text[_at] == '\\') CheckEscape();
            else if (quote == '\'' && _text[_at] == '\'') _at++;
            if (_at < _end && _text[_at] == '\n') lines++;
            _at++;
        }

        if (_at >= _end) UnclosedQuote ??= new TextSpan(opening, 1);
        else _at++;

        // A quote that seems to close on a later line, with a word right after it, is the next value's opening quote.
        if (lines > 0 && _at < _end && char.IsLetterOrDigit(_text[_at])) UnclosedQuote ??= new TextSpan(opening, 1);
    }

    private readonly bool IsClosing(char quote) =>
        _text[_at] == quote && !(quote == '\'' && _at + 1 < _end && _text[_at + 1] == '\'');

    /// <summary>Stands on a backslash; leaves on the character it escapes.</summary>
    private void CheckEscape()
    {
        if (_at + 1 >= _end) return;
        var digits = _text[_at + 1] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        var valid = "0abt\tnvfre \"/\\N_LPxuU\n\r".IndexOf(_text[_at + 1]) >= 0;
        for (var i = 0; i < digits; i++) valid &= _at + 2 + i < _end && Uri.IsHexDigit(_text[_at + 2 + i]);
        if (!valid) BadEscape ??= new TextSpan(_at, 2);
        _at++;
    }

    /// <summary>The lines of a literal or folded text: all that are indented deeper than the line that announces it.</summary>
    private void SkipBlock()
    {
        var header = YamlLine.Containing(_text, _at, 0);
        var indent = header.FirstCharacter - header.Start;
        _at = header.Next;
        while (_at < _end)
        {
            var line = TextLine.At(_text, _at, _end);
            if (!line.IsBlank && line.FirstCharacter - line.Start <= indent) return;
            _at = line.Next;
        }
    }
}
