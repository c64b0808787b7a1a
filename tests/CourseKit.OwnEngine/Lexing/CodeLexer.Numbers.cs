namespace OwnEngine;

/// <content>Where a number ends; <see cref="NumberText"/> says what it is.</content>
internal sealed partial class CodeLexer
{
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
}
