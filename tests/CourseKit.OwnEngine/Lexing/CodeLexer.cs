using CourseKit.Syntax;

namespace OwnEngine;

/// <summary>The tokens of one <c>{{ … }}</c>.</summary>
internal sealed partial class CodeLexer(SourceText source, List<Token> tokens, List<Diagnostic> diagnostics, int position)
{
    private readonly string _text = source.Text;
    private int _position = position;

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
