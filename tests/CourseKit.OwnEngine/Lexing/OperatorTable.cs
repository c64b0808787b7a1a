namespace OwnEngine;

/// <summary>The signs of the language, longest first.</summary>
internal static class OperatorTable
{
    private static readonly (string Text, TokenKind Kind)[] All =
    [
        ("//=", TokenKind.DoubleSlashAssign), ("...", TokenKind.Ellipsis), ("..<", TokenKind.RangeExclusive),
        ("..", TokenKind.RangeInclusive), ("++", TokenKind.Increment), ("--", TokenKind.Decrement),
        ("+=", TokenKind.PlusAssign), ("-=", TokenKind.MinusAssign), ("*=", TokenKind.StarAssign),
        ("/=", TokenKind.SlashAssign), ("%=", TokenKind.PercentAssign), ("//", TokenKind.DoubleSlash),
        ("==", TokenKind.Equal), ("!=", TokenKind.NotEqual), ("<=", TokenKind.LessOrEqual), (">=", TokenKind.GreaterOrEqual),
        ("<<", TokenKind.ShiftLeft), (">>", TokenKind.ShiftRight), ("&&", TokenKind.And), ("||", TokenKind.Or),
        ("??", TokenKind.Coalesce), ("?!", TokenKind.NotCoalesce), ("?.", TokenKind.QuestionDot), ("|>", TokenKind.Pipe),
        ("|", TokenKind.Pipe), ("?", TokenKind.Question), (".", TokenKind.Dot), (",", TokenKind.Comma), (":", TokenKind.Colon),
        ("(", TokenKind.OpenParen), (")", TokenKind.CloseParen), ("[", TokenKind.OpenBracket), ("]", TokenKind.CloseBracket),
        ("{", TokenKind.OpenBrace), ("}", TokenKind.CloseBrace), ("@", TokenKind.At), ("^", TokenKind.Caret),
        ("!", TokenKind.Not), ("=", TokenKind.Assign), ("+", TokenKind.Plus), ("-", TokenKind.Minus), ("*", TokenKind.Star),
        ("/", TokenKind.Slash), ("%", TokenKind.Percent), ("<", TokenKind.Less), (">", TokenKind.Greater),
    ];

    public static (TokenKind Kind, int Length) Match(ReadOnlySpan<char> text)
    {
        foreach (var (sign, kind) in All)
        {
            if (text.StartsWith(sign)) return (kind, sign.Length);
        }

        return (TokenKind.Unknown, 1);
    }
}
