using CourseKit.Syntax;

namespace OwnEngine;

/// <content>Strings, also those with expressions in them.</content>
internal sealed partial class CodeLexer
{
    private const int DeepestHole = 32;

    private int _holes;
    private bool _hasGivenUp;

    private void ReadString(bool blank)
    {
        var start = _position;
        var quote = Current;
        _position++;
        while (_position < _text.Length && Current != quote) _position += Current == '\\' && _position + 1 < _text.Length ? 2 : 1;
        CloseString(start);
        Add(TokenKind.String, start, blank);
    }

    private void ReadVerbatim(bool blank)
    {
        var start = _position;
        _position++;
        while (_position < _text.Length && (Current != '`' || Peek(1) == '`')) _position += Current == '`' ? 2 : 1;
        CloseString(start);
        Add(TokenKind.VerbatimString, start, blank);
    }

    private void CloseString(int start)
    {
        if (_position < _text.Length)
        {
            _position++;
            return;
        }

        if (_hasGivenUp) return;
        // The rest of the file is no string: read on after this line, so that what follows is checked too.
        diagnostics.Add(TemplateStringNotClosed.At(source, new TextSpan(start, 1), _text[start]));
        // Only outside holes: reading the same text again and again in each of them would take for ever.
        if (_holes > (_text[start] == '$' ? 1 : 0)) return;
        var line = source.GetLine(source.GetPosition(start).Line);
        var exit = _text.IndexOf("}}", start, StringComparison.Ordinal);
        _position = exit >= 0 && exit < line.End ? exit : line.End;
    }

    private void ReadInterpolated(bool blank)
    {
        var start = _position;
        var quote = Peek(1);
        _position += 2;
        tokens.Add(new Token(TokenKind.InterpolatedStart, start, _position, blank));
        if (++_holes > DeepestHole) GiveUp(start);
        while (true)
        {
            var piece = _position;
            while (_position < _text.Length && Current != quote && Current != '{')
            {
                _position += Current == '\\' && _position + 1 < _text.Length ? 2 : 1;
            }

            if (_position > piece) tokens.Add(new Token(TokenKind.InterpolatedText, piece, _position, false));
            if (Current != '{') break;
            ReadHole();
        }

        CloseString(start);
        tokens.Add(new Token(TokenKind.InterpolatedEnd, _position, _position, false));
        _holes--;
    }

    /// <summary>Strings stand in strings beyond reason: the rest of the file is not read.</summary>
    private void GiveUp(int start)
    {
        diagnostics.Add(TemplateNestedTooDeeply.At(source, new TextSpan(start, 2), DeepestHole));
        _hasGivenUp = true;
        _position = _text.Length;
    }

    private void ReadHole()
    {
        _position++;
        tokens.Add(new Token(TokenKind.HoleStart, _position - 1, _position, false));
        var closed = ReadCode(insideHole: true, out var exit);
        if (closed) _position++;
        tokens.Add(new Token(TokenKind.HoleEnd, exit, _position, false));
    }
}
