namespace OwnEngine;

/// <summary>
/// Expressions. From loosest to tightest: pipes, <c>? :</c>, calls, the binary operators by precedence, signs, paths.
/// A call takes everything to its right: in <c>f a + 1</c> the argument is <c>a + 1</c>.
/// </summary>
internal sealed partial class ExpressionParser(TokenReader tokens, FunctionReader readFunction)
{
    /// <summary>Expressions inside expressions; more is no template that a person wrote, and evaluating it could overflow the stack.</summary>
    public const int Deepest = 200;

    private int _depth;

    /// <summary>Which parts of an expression may stand where it is read.</summary>
    [Flags]
    private enum Mode
    {
        Plain = 0,

        /// <summary>No call: an argument of a call, which would otherwise take the next arguments.</summary>
        NoCall = 1,

        /// <summary>A word before a colon is the loop's parameter, not an argument's name.</summary>
        OfLoop = 2,

        /// <summary>Between <c>?</c> and <c>:</c> the colon ends the expression.</summary>
        NoNames = 4,

        /// <summary>In a <c>when</c>, <c>||</c> separates values.</summary>
        NoOr = 8,
    }

    public Expression Read() => ReadPipeline(Mode.Plain);

    /// <summary>What a <c>for</c> goes through.</summary>
    public Expression ReadIterated() => ReadPipeline(Mode.OfLoop);

    public Expression ReadWhenValue() => ReadPipeline(Mode.NoOr);

    /// <summary>The value of a named argument: one operand with its path.</summary>
    public Expression ReadOperand() => ReadUnary(Mode.NoCall);

    /// <summary>The name in <c>func name(x)</c>: a path, but the bracket behind it opens the parameters.</summary>
    public Expression ReadOperandName() => ReadPath(Mode.NoCall, isDeclaration: true);

    private Expression ReadPipeline(Mode mode)
    {
        if (!Enter(out var tooDeep)) return tooDeep;
        var expression = ReadConditional(ReadCall(0, mode), mode);
        while (tokens.Kind == TokenKind.Pipe)
        {
            tokens.AllowNewLines();
            var pipe = tokens.Next();
            tokens.ForbidNewLines();
            expression = ReadConditional(Pipe(expression, ReadReceiver(tokens.PlaceOf(pipe), mode & ~Mode.OfLoop)), mode);
        }

        _depth--;
        return expression;
    }

    private Expression ReadReceiver(Place place, Mode mode)
    {
        while (tokens.Kind == TokenKind.StatementEnd) tokens.Next();
        if (StartsExpression()) return ReadCall(0, mode);
        return Missing(place, "after the pipe '|'");
    }

    private Expression ReadConditional(Expression condition, Mode mode)
    {
        if (tokens.Kind != TokenKind.Question) return condition;
        tokens.Next();
        var then = ReadPipeline((mode & Mode.NoOr) | Mode.NoNames);
        Expression otherwise;
        if (tokens.TryTake(TokenKind.Colon)) otherwise = ReadPipeline(mode & (Mode.NoOr | Mode.NoNames));
        else otherwise = Missing(tokens.Place, "after '?', a ':' and the other value:");
        return Limit(new ConditionalExpression(
            condition.Place.To(otherwise.Place), condition, then, otherwise, DepthOf(condition, then, otherwise)));
    }

    /// <summary>An operand and the operators that bind tighter than <paramref name="minimum"/>; then, if expressions follow, a call.</summary>
    private Expression ReadCall(int minimum, Mode mode)
    {
        var left = ReadUnary(mode);
        while (true)
        {
            if (BinaryTable.TryFind(tokens.Kind, out var op, out var precedence) && !(op == BinaryOperator.Or && mode.HasFlag(Mode.NoOr)))
            {
                if (precedence <= minimum) return left;
                left = ReadBinary(left, op, precedence, mode);
            }
            else if (IsCallable(left, mode)) left = ReadArguments(left, minimum, mode);
            else return left;
        }
    }

    private Expression ReadBinary(Expression left, BinaryOperator op, int precedence, Mode mode)
    {
        var sign = tokens.Next();
        if (!StartsExpression()) return Missing(tokens.PlaceOf(sign), $"to the right of '{tokens.TextOf(sign)}'");
        var right = ReadCall(precedence, mode & ~Mode.OfLoop);
        var place = left.Place.To(right.Place);
        var depth = DepthOf(left, right);
        return Limit(op is BinaryOperator.And or BinaryOperator.Or or BinaryOperator.Coalesce or BinaryOperator.NotCoalesce
            ? new LogicalExpression(place, op, left, right, depth)
            : new BinaryExpression(place, op, left, right, depth));
    }

    private Expression ReadUnary(Mode mode)
    {
        var start = tokens.Place;
        var kind = tokens.Kind;
        if (kind is not (TokenKind.Not or TokenKind.Minus or TokenKind.Plus or TokenKind.At or TokenKind.Caret or TokenKind.Increment or TokenKind.Decrement))
        {
            return ReadPath(mode);
        }

        if (!Enter(out var tooDeep)) return tooDeep;
        var sign = tokens.Next();
        // "!f x" is "!(f x)": the operand may be a call.
        var operand = !StartsExpression() ? Missing(start, $"after '{tokens.TextOf(sign)}'")
            : kind == TokenKind.At ? ReadPath(mode)
            : ReadSigned(mode);
        _depth--;
        var place = start.To(operand.Place);
        return Limit(kind switch
        {
            TokenKind.Not => new NotExpression(place, operand),
            TokenKind.At => new AliasExpression(place, operand),
            TokenKind.Caret => new ExpandExpression(place, operand),
            TokenKind.Minus or TokenKind.Plus => new SignExpression(place, operand, kind == TokenKind.Minus),
            _ => Increment(place, operand, isPrefix: true, kind == TokenKind.Increment ? 1 : -1),
        });
    }

    private Expression ReadSigned(Mode mode)
    {
        var operand = ReadUnary(mode);
        return IsCallable(operand, mode) ? ReadArguments(operand, BinaryTable.Tightest, mode) : operand;
    }

    /// <summary>True when what follows an operand can only be arguments for it.</summary>
    private bool IsCallable(Expression operand, Mode mode) =>
        operand is PathExpression or ParenthesizedExpression && !mode.HasFlag(Mode.NoCall) && StartsArgument(mode);

    private Expression Increment(Place place, Expression operand, bool isPrefix, int step)
    {
        if (operand is PathExpression path) return new IncrementExpression(place, path, isPrefix, step);
        if (operand is not MissingExpression) tokens.ReportAnyway(AssignmentMisplaced.OfValue(operand.Place, step > 0 ? "++" : "--"));
        return operand;
    }

    /// <summary>True when the token that stands here can begin an argument.</summary>
    private bool StartsExpression() => tokens.Kind switch
    {
        TokenKind.Identifier or TokenKind.Local or TokenKind.WrappedBlock or TokenKind.Number or TokenKind.String or TokenKind.VerbatimString
            or TokenKind.InterpolatedStart or TokenKind.OpenParen or TokenKind.OpenBracket or TokenKind.OpenBrace
            or TokenKind.Not or TokenKind.At or TokenKind.Caret or TokenKind.Minus or TokenKind.Plus
            or TokenKind.Increment or TokenKind.Decrement => true,
        _ => false,
    };

    /// <summary>A sign before an argument would be an operator between two, so it begins none.</summary>
    private bool StartsArgument(Mode mode) =>
        StartsExpression() && tokens.Kind is not (TokenKind.Plus or TokenKind.Minus) && !IsLoopParameter(mode);

    private bool IsLoopParameter(Mode mode) => mode.HasFlag(Mode.OfLoop) && tokens.Kind == TokenKind.Identifier;

    private bool Enter(out Expression tooDeep)
    {
        tooDeep = null!;
        if (++_depth <= Deepest) return true;
        _depth--;
        tooDeep = new MissingExpression(tokens.Place);
        tokens.Report(TemplateNestedTooDeeply.At(tokens.Source, tokens.Current.Span, Deepest));
        tokens.SkipStatement();
        return false;
    }

    private Expression Missing(Place near, string where)
    {
        tokens.Report(ExpressionMissing.At(tokens.Kind is TokenKind.CodeEnd or TokenKind.EndOfFile or TokenKind.StatementEnd ? near : tokens.Place, where));
        return new MissingExpression(near);
    }

    /// <summary>A long chain nests as deep as brackets do: each operator has the ones before it inside.</summary>
    private Expression Limit(Expression expression)
    {
        if (expression.Depth <= Deepest) return expression;
        tokens.Report(TemplateNestedTooDeeply.At(tokens.Source, tokens.Previous.Span, Deepest));
        tokens.SkipStatement();
        return new MissingExpression(expression.Place);
    }

    private static int DepthOf(params ReadOnlySpan<Expression> parts)
    {
        var depth = 0;
        foreach (var part in parts) depth = Math.Max(depth, part.Depth);
        return depth + 1;
    }
}

/// <summary>Reads the body of <c>do … end</c> up to and with its end; the statements' parser gives it.</summary>
internal delegate UserFunction FunctionReader(Place start);
