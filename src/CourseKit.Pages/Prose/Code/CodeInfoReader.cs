using CourseKit.Syntax;
using Markdig.Helpers;

namespace CourseKit.Model;

/// <summary>
/// Reads what stands behind the marks of a fence: a language and options, as Hugo (<c>{linenos=table hl_lines=[2,"4-5"]}</c>), GitHub and
/// the generators of documentation write them (<c>js {1,3} title="a.js" showLineNumbers</c>, <c>rust,ignore</c>, <c>{python}</c>).
/// </summary>
public sealed class CodeInfoReader
{
    private static readonly char[] _escapes = ['\\', '&'];

    private readonly string _text;
    private readonly List<CodeOption> _options = [];
    private int _at;

    private CodeInfoReader(string text) => _text = text;

    /// <param name="info">The rest of the line behind the marks.</param>
    /// <param name="unknown">Filled with the words that say nothing to us, by their spans in the text.</param>
    public static CodeInfo Read(string info, ICollection<TextSpan> unknown)
    {
        var reader = new CodeInfoReader(info);
        var result = reader.ReadLanguage();
        reader.ReadItems();
        foreach (var option in reader._options)
        {
            if (CodeOptions.Apply(option, result) is { } changed) result = changed;
            else if (!CodeOptions.IsForOthers(option)) unknown.Add(option.Span);
        }

        return result;
    }

    private CodeInfo ReadLanguage()
    {
        SkipSeparators();
        if (_at >= _text.Length) return CodeInfo.Plain;
        if (_text[_at] == '{' && BracedLanguage() is { } name) return new CodeInfo { Language = name };
        if (_text[_at] is '{' or '[') return CodeInfo.Plain;
        var stop = LanguageEnd(_at);
        if (HasEscape(_at, stop)) return EscapedLanguage(stop);
        var word = _text.Substring(_at, stop - _at);
        var colon = word.IndexOf(':');
        var isOption = word.IndexOf('=') is >= 0 and var sign && (colon < 0 || sign < colon);
        if (isOption) return CodeInfo.Plain;
        _at = stop;
        return colon <= 0 ? new CodeInfo { Language = word }
            : word.IndexOf('.', colon) > 0 ? new CodeInfo { Language = word.Substring(0, colon), FileName = word.Substring(colon + 1) }
            : WithoutSuffix(word, stop, colon);
    }

    /// <summary>
    /// <c>c\+\+</c>, <c>c&amp;#43;&amp;#43;</c>: CommonMark reads escapes and references in what it takes for the language.
    /// </summary>
    private CodeInfo EscapedLanguage(int stop)
    {
        var word = HtmlHelper.Unescape(_text.Substring(_at, stop - _at));
        _at = stop;
        return new CodeInfo { Language = word };
    }

    private bool HasEscape(int start, int end) => _text.IndexOfAny(_escapes, start, end - start) >= 0;

    /// <summary>An escaped sign ends no word, nor does the semicolon of a reference.</summary>
    private int LanguageEnd(int at)
    {
        var end = WordEnd(at);
        while (end < _text.Length && end > at && !char.IsWhiteSpace(_text[end]) && (_text[end - 1] == '\\' || (_text[end] == ';' && _text.LastIndexOf('&', end, end - at) >= 0)))
        {
            end = WordEnd(end + 1);
        }

        return end;
    }

    /// <summary>
    /// <c>{python}</c>, <c>{#id .python}</c>, <c>{r, echo=FALSE}</c>: a first word behind an id that is no option and no number.
    /// </summary>
    private string? BracedLanguage()
    {
        var start = _at + 1;
        while (start < _text.Length && (_text[start] == '#' || IsSeparator(_text[start])))
        {
            start = _text[start] == '#' ? WordEnd(start) : start + 1;
        }

        var end = WordEnd(start);
        var name = _text.Substring(start, end - start).TrimStart('.');
        if (name.Length == 0 || name[0] == '#' || char.IsDigit(name[0]) || name.IndexOf('=') >= 0) return null;
        _at = end;
        return name;
    }

    /// <summary><c>ts:line-numbers=2</c>: what stands behind the colon is an option.</summary>
    private CodeInfo WithoutSuffix(string word, int stop, int colon)
    {
        _at = stop - word.Length + colon;
        return new CodeInfo { Language = word.Substring(0, colon) };
    }

    private void ReadItems()
    {
        for (SkipSeparators(); _at < _text.Length; SkipSeparators())
        {
            if (_text[_at] is '{' or '[' && GroupEnd(_at) is var end && end > 0 && IsWhole(_at, end))
            {
                var name = _text[_at] == '{' ? "hl_lines" : "filename";
                _options.Add(new CodeOption(name, _text.Substring(_at + 1, end - _at - 2), TextSpan.FromBounds(_at, end)));
                _at = end;
            }
            else if (_text[_at] is '{' or '}' or ':' or '[' or ']')
            {
                _at++;
            }
            else ReadOption();
        }
    }

    /// <summary>A group that is one value: numbers of lines in braces, a file name in brackets.</summary>
    private bool IsWhole(int start, int end)
    {
        if (_text[start] == '[') return true;
        for (var i = start + 1; i < end - 1; i++)
        {
            if (!char.IsDigit(_text[i]) && _text[i] is not (',' or ' ' or '-' or '.')) return false;
        }

        return end - start > 2;
    }

    private void ReadOption()
    {
        var start = _at;
        while (_at < _text.Length && !IsSeparator(_text[_at]) && _text[_at] is not ('=' or '{' or '}')) _at++;
        var name = _text.Substring(start, _at - start);
        var value = default(string);
        if (_at < _text.Length && _text[_at] == '=')
        {
            _at++;
            value = ReadValue();
        }
        else if (_at < _text.Length && _text[_at] == '{' && GroupEnd(_at) is var end && end > 0)
        {
            value = _text.Substring(_at + 1, end - _at - 2);
            _at = end;
        }

        if (_at == start) _at++;
        else _options.Add(new CodeOption(name, value, TextSpan.FromBounds(start, _at)));
    }

    private string ReadValue()
    {
        if (_at >= _text.Length) return "";
        var start = _at;
        if (_text[_at] is '"' or '\'')
        {
            var close = _text.IndexOf(_text[_at], _at + 1);
            _at = close < 0 ? _text.Length : close + 1;
            return _text.Substring(start + 1, Math.Max(0, (close < 0 ? _at : close) - start - 1));
        }

        if (_text[_at] is '[' or '{' && GroupEnd(_at) is var end && end > 0)
        {
            _at = end;
            return _text.Substring(start + 1, end - start - 2);
        }

        _at = WordEnd(_at);
        return _text.Substring(start, _at - start);
    }

    /// <summary>The offset behind the bracket that closes the one here, or -1.</summary>
    private int GroupEnd(int open)
    {
        var close = _text.IndexOf(_text[open] == '{' ? '}' : ']', open + 1);
        return close < 0 ? -1 : close + 1;
    }

    private int WordEnd(int at)
    {
        while (at < _text.Length && !IsSeparator(_text[at]) && _text[at] is not ('{' or '}')) at++;
        return at;
    }

    private void SkipSeparators()
    {
        while (_at < _text.Length && IsSeparator(_text[_at])) _at++;
    }

    private static bool IsSeparator(char c) => c is ',' or ';' || char.IsWhiteSpace(c);
}

/// <param name="Value">Without quotes or brackets; null for a word alone.</param>
internal sealed record CodeOption(string Name, string? Value, TextSpan Span);
