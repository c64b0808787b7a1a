namespace OwnEngine;

/// <summary>The binary operators and how tightly they bind: those of the reference engine.</summary>
internal static class BinaryTable
{
    /// <summary>Binds tighter than every operator: what a sign asks of its operand.</summary>
    public const int Tightest = 200;

    public static bool TryFind(TokenKind kind, out BinaryOperator op, out int precedence)
    {
        (op, precedence) = kind switch
        {
            TokenKind.Coalesce => (BinaryOperator.Coalesce, 20),
            TokenKind.NotCoalesce => (BinaryOperator.NotCoalesce, 20),
            TokenKind.Or => (BinaryOperator.Or, 30),
            TokenKind.And => (BinaryOperator.And, 40),
            TokenKind.Equal => (BinaryOperator.Equal, 70),
            TokenKind.NotEqual => (BinaryOperator.NotEqual, 70),
            TokenKind.Less => (BinaryOperator.Less, 80),
            TokenKind.LessOrEqual => (BinaryOperator.LessOrEqual, 80),
            TokenKind.Greater => (BinaryOperator.Greater, 80),
            TokenKind.GreaterOrEqual => (BinaryOperator.GreaterOrEqual, 80),
            TokenKind.Plus => (BinaryOperator.Add, 100),
            TokenKind.Minus => (BinaryOperator.Subtract, 100),
            TokenKind.Star => (BinaryOperator.Multiply, 110),
            TokenKind.Slash => (BinaryOperator.Divide, 110),
            TokenKind.DoubleSlash => (BinaryOperator.DivideWhole, 110),
            TokenKind.Percent => (BinaryOperator.Modulo, 110),
            TokenKind.ShiftLeft => (BinaryOperator.ShiftLeft, 110),
            TokenKind.ShiftRight => (BinaryOperator.ShiftRight, 110),
            TokenKind.RangeInclusive => (BinaryOperator.RangeInclusive, 130),
            TokenKind.RangeExclusive => (BinaryOperator.RangeExclusive, 130),
            _ => (default, 0),
        };
        return precedence > 0;
    }

    /// <summary>The operator before the sign of a compound assignment.</summary>
    public static bool TryFindAssignment(TokenKind kind, out BinaryOperator? op)
    {
        op = kind switch
        {
            TokenKind.PlusAssign => BinaryOperator.Add,
            TokenKind.MinusAssign => BinaryOperator.Subtract,
            TokenKind.StarAssign => BinaryOperator.Multiply,
            TokenKind.SlashAssign => BinaryOperator.Divide,
            TokenKind.DoubleSlashAssign => BinaryOperator.DivideWhole,
            TokenKind.PercentAssign => BinaryOperator.Modulo,
            _ => null,
        };
        return op is not null || kind == TokenKind.Assign;
    }
}
