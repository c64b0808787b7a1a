using CourseKit.Syntax;

namespace CourseKit.Templating;

/// <summary>The tokens of one <c>{{ … }}</c>.</summary>
internal sealed class CodeLexer(SourceText source, List<Token> tokens, List<Diagnostic> diagnostics, int position)
{
    private const int DeepestHole = 32;

    private readonly string _text = source.Text;
    private int _position = position;
    private int _holes;
    private bool _hasGivenUp;

    /// <summary>Reads to the closing braces and gives the offset after them; at the end of the file it reports the block.</summary>
    public int ReadBlock(int open, out char trimNext)
    {
        trimNext = '\0';
        var closed = ReadCode(insideHole: false, out var exit);
        if (!closed)
        {
            if (!_hasGivenUp) diagnostics.Add(CodeBlockNotClosed.At(source, new TextSpan(open, 2)));
            tokens.Add(new Token(TokenKind.CodeEnd, _position, _position, false));
            return _position;
        }

        if (_text[exit] is '-' or '~') trimNext = _text[exit];
        return _position;
    }

    /// <summary>Reads code that stands alone, without braces around it.</summary>
    public void ReadToEnd()
    {
        while (_position < _text.Length && !ReadCode(insideHole: false, out _))
        {
        }
    }

    private bool ReadCode(bool insideHole, out int exit)
    {
        var braces = 0;
        while (true)
        {
            var blank = SkipBlank();
            exit = _position;
            if (_position >= _text.Length) return false;
            var c = _text[_position];
            if (insideHole && c == '}' && braces == 0) return true;
            if (!insideHole && braces == 0 && TryExit()) return true;
            if (c == '{') braces++;
            if (c == '}') braces = Math.Max(0, braces - 1);
            ReadToken(c, blank);
        }
    }

    private bool TryExit()
    {
        var start = _position;
        var marks = Current is '-' or '~' ? 1 : 0;
        if (Peek(marks) != '}' || Peek(marks + 1) != '}')
        {
            if (Current != '}') return false;
            // One brace where two should stand: most likely an object that was closed in place of the block.
            diagnostics.Add(TemplateTokenUnexpected.At(source, new TextSpan(_position, 1), "}"));
            _position++;
            tokens.Add(new Token(TokenKind.CodeEnd, start, _position, false));
            return true;
        }

        _position += marks + 2;
        tokens.Add(new Token(TokenKind.CodeEnd, start, _position, false));
        return true;
    }

    private void ReadToken(char c, bool blank)
    {
        var start = _position;
        if (c is '\n' or '\r' or ';')
        {
            _position++;
            Add(TokenKind.StatementEnd, start, blank);
        }
        else if (c == '#') SkipComment();
        else if (char.IsLetter(c) || c == '_') ReadIdentifier(blank);
        else if (char.IsAsciiDigit(c)) ReadNumber(blank);
        else if (c is '"' or '\'') ReadString(blank);
        else if (c == '`') ReadVerbatim(blank);
        else if (c == '$') ReadDollar(blank);
        else ReadOperator(blank);
    }

    private void ReadIdentifier(bool blank)
    {
        var start = _position;
        while (IsNamePart(Current)) _position++;
        Add(TokenKind.Identifier, start, blank);
    }

    private void ReadDollar(bool blank)
    {
        var start = _position;
        if (Peek(1) is '"' or '\'')
        {
            ReadInterpolated(blank);
            return;
        }

        _position++;
        if (Current == '$')
        {
            _position++;
            Add(TokenKind.WrappedBlock, start, blank);
            return;
        }

        while (IsNamePart(Current)) _position++;
        Add(TokenKind.Local, start, blank);
    }

    private void ReadNumber(bool blank)
    {
        var start = _position;
        if (Current == '0' && Peek(1) is 'x' or 'X' or 'b' or 'B')
        {
            _position += 2;
            while (char.IsAsciiHexDigit(Current) || Current == '_') _position++;
            if (Current is 'u' or 'U') _position++;
        }
        else
        {
            SkipDigits();
            if (Current == '.' && char.IsAsciiDigit(Peek(1)))
            {
                _position++;
                SkipDigits();
            }

            if (Current is 'e' or 'E' && (char.IsAsciiDigit(Peek(1)) || (Peek(1) is '+' or '-' && char.IsAsciiDigit(Peek(2)))))
            {
                _position += 2;
                SkipDigits();
            }

            if (Current is 'f' or 'F' or 'd' or 'D' or 'm' or 'M' && !IsNamePart(Peek(1))) _position++;
        }

        // Letters that hang on belong to the mistake, not to a name of their own.
        while (IsNamePart(Current)) _position++;
        Add(TokenKind.Number, start, blank);
    }

    private void SkipDigits()
    {
        while (char.IsAsciiDigit(Current) || Current == '_') _position++;
    }

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

    private void ReadOperator(bool blank)
    {
        var start = _position;
        var (kind, length) = OperatorTable.Match(_text.AsSpan(_position));
        if (kind == TokenKind.Unknown)
        {
            length = char.IsHighSurrogate(Current) && char.IsLowSurrogate(Peek(1)) ? 2 : 1;
            diagnostics.Add(TemplateCharacterUnknown.At(source, new TextSpan(start, length)));
        }

        _position += length;
        Add(kind, start, blank);
    }

    /// <summary><c># to the line's end</c> or <c>## … ##</c>; both end before the block's closing braces.</summary>
    private void SkipComment()
    {
        var several = Peek(1) == '#';
        _position += several ? 2 : 1;
        while (_position < _text.Length)
        {
            var marks = Current is '-' or '~' ? 1 : 0;
            if (Peek(marks) == '}' && Peek(marks + 1) == '}') return;
            if (several && Current == '#' && Peek(1) == '#')
            {
                _position += 2;
                return;
            }

            if (!several && Current is '\n' or '\r') return;
            _position++;
        }
    }

    private bool SkipBlank()
    {
        var start = _position;
        while (_position < _text.Length && Current is not ('\n' or '\r') && char.IsWhiteSpace(Current)) _position++;
        return _position > start || (start > 0 && _text[start - 1] is '\n' or '\r');
    }

    private void Add(TokenKind kind, int start, bool blank) => tokens.Add(new Token(kind, start, _position, blank));

    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c == '_';

    private char Current => Peek(0);

    private char Peek(int ahead) => _position + ahead < _text.Length ? _text[_position + ahead] : '\0';
}
