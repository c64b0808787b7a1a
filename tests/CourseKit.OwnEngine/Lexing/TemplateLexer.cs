using CourseKit.Syntax;

namespace OwnEngine;

/// <summary>Template source to tokens. What it cannot read it reports and steps over, so there are always tokens to the end.</summary>
internal sealed class TemplateLexer
{
    private readonly SourceText _source;
    private readonly string _text;
    private readonly List<Token> _tokens = [];
    private readonly List<Diagnostic> _diagnostics;

    /// <summary>How the text that comes next is trimmed: <c>-</c>, <c>~</c>, or nothing.</summary>
    private char _trimNext;

    private TemplateLexer(SourceText source, List<Diagnostic> diagnostics)
    {
        _source = source;
        _text = source.Text;
        _diagnostics = diagnostics;
    }

    public static List<Token> Read(SourceText source, List<Diagnostic> diagnostics)
    {
        var lexer = new TemplateLexer(source, diagnostics);
        lexer.ReadTemplate();
        return lexer._tokens;
    }

    private void ReadTemplate()
    {
        var position = 0;
        while (position < _text.Length)
        {
            var open = FindOpening(position, out var percents);
            if (open < 0) break;
            position = percents < 0 ? ReadCode(position, open) : ReadRaw(position, open, percents);
        }

        AddText(TokenKind.Text, position, _text.Length, trimEnd: '\0');
        _tokens.Add(new Token(TokenKind.EndOfFile, _text.Length, _text.Length, false));
    }

    /// <summary>The next <c>{{</c> (percents is -1) or <c>{%…{</c>; -1 when there is none.</summary>
    private int FindOpening(int position, out int percents)
    {
        percents = -1;
        for (var open = _text.IndexOf('{', position); open >= 0; open = _text.IndexOf('{', open + 1))
        {
            if (At(open + 1) == '{') return open;
            var count = CountPercents(open + 1);
            if (count == 0 || At(open + 1 + count) != '{') continue;
            percents = count;
            return open;
        }

        return -1;
    }

    private int ReadCode(int textStart, int open)
    {
        var code = open + 2;
        var trim = At(code) is '-' or '~' ? At(code) : '\0';
        if (trim != '\0') code++;
        AddText(TokenKind.Text, textStart, open, trim);
        _tokens.Add(new Token(TokenKind.CodeStart, open, code, false));
        var reader = new CodeLexer(_source, _tokens, _diagnostics, code);
        var end = reader.ReadBlock(open, out _trimNext);
        return end;
    }

    private int ReadRaw(int textStart, int open, int percents)
    {
        var start = open + percents + 2;
        var trim = At(start) is '-' or '~' ? At(start) : '\0';
        if (trim != '\0') start++;
        AddText(TokenKind.Text, textStart, open, trim);
        var closing = "}" + new string('%', percents) + "}";
        var close = _text.IndexOf(closing, start, StringComparison.Ordinal);
        if (close < 0)
        {
            _diagnostics.Add(EscapeBlockNotClosed.At(_source, TextSpan.FromBounds(open, start), closing));
            AddText(TokenKind.RawText, start, _text.Length, '\0');
            return _text.Length;
        }

        var end = close;
        var next = end > start && At(end - 1) is '-' or '~' ? At(end - 1) : '\0';
        if (next != '\0') end--;
        _trimNext = '\0';
        AddText(TokenKind.RawText, start, end, '\0');
        _trimNext = next;
        return close + closing.Length;
    }

    private void AddText(TokenKind kind, int start, int end, char trimEnd)
    {
        start = TrimStart(start, end, _trimNext);
        _trimNext = '\0';
        end = TrimEnd(start, end, trimEnd);
        if (end > start) _tokens.Add(new Token(kind, start, end, false));
    }

    /// <summary><c>-</c> eats all white space; <c>~</c> eats it up to and with one line end.</summary>
    private int TrimStart(int start, int end, char trim)
    {
        if (trim == '\0') return start;
        while (start < end && char.IsWhiteSpace(_text[start]))
        {
            if (trim == '~' && _text[start] is '\n' or '\r')
            {
                return _text[start] == '\r' && start + 1 < end && _text[start + 1] == '\n' ? start + 2 : start + 1;
            }

            start++;
        }

        return start;
    }

    /// <summary><c>-</c> eats all white space; <c>~</c> eats it back to the line's beginning.</summary>
    private int TrimEnd(int start, int end, char trim)
    {
        if (trim == '\0') return end;
        while (end > start && char.IsWhiteSpace(_text[end - 1]) && !(trim == '~' && _text[end - 1] is '\n' or '\r')) end--;
        return end;
    }

    private int CountPercents(int position)
    {
        var count = 0;
        while (At(position + count) == '%') count++;
        return count;
    }

    private char At(int position) => position < _text.Length ? _text[position] : '\0';
}
