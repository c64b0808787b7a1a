namespace OwnEngine;

/// <content>Calls and pipes.</content>
internal sealed partial class ExpressionParser
{
    /// <summary><c>f a b name:c</c>: arguments as far as they go.</summary>
    private Expression ReadArguments(Expression target, int minimum, Mode mode)
    {
        var arguments = new List<Argument>();
        while (StartsArgument(mode))
        {
            var argument = ReadArgument(minimum, mode);
            arguments.Add(argument);
            if (argument.Value is FunctionExpression) break;
            // A named argument is one operand: an operator after it would work on the call's result, which nobody means.
            if (argument.Name is null || !BinaryTable.TryFind(tokens.Kind, out _, out _)) continue;
            tokens.Report(TemplateTokenUnexpected.AfterNamedArgument(tokens.Place));
            tokens.SkipStatement();
        }

        return Call(target, arguments, isPiped: false);
    }

    private Argument ReadArgument(int minimum, Mode mode)
    {
        if (IsArgumentName(mode)) return ReadNamedArgument();
        var value = ReadCall(minimum, (mode | Mode.NoCall) & ~Mode.OfLoop);
        return new Argument(value, null);
    }

    private bool IsArgumentName(Mode mode) =>
        tokens.Kind == TokenKind.Identifier && tokens.Peek().Kind == TokenKind.Colon && !mode.HasFlag(Mode.NoNames);

    private Argument ReadNamedArgument()
    {
        var token = tokens.Next();
        var place = tokens.PlaceOf(token);
        tokens.Next();
        var value = StartsExpression() ? ReadOperand() : Missing(place, $"after '{tokens.TextOf(token)}:'");
        return new Argument(value, new Name(tokens.TextOf(token)));
    }

    /// <summary><c>f(a, b)</c>: the bracket stands right after the name.</summary>
    private Expression ReadBracketedCall(Expression target)
    {
        var open = tokens.Next();
        var arguments = new List<Argument>();
        tokens.AllowNewLines();
        while (tokens.Kind != TokenKind.CloseParen && StartsExpression())
        {
            if (IsArgumentName(Mode.Plain)) arguments.Add(ReadNamedArgument());
            else
            {
                var value = ReadPipeline(Mode.Plain);
                arguments.Add(new Argument(value, null));
            }

            if (!tokens.TryTake(TokenKind.Comma)) break;
        }

        Close(TokenKind.CloseParen, open, ")");
        tokens.ForbidNewLines();
        return Call(target, arguments, isPiped: false, tokens.From(target.Place));
    }

    private Expression Call(Expression target, List<Argument> arguments, bool isPiped, Place? place = null)
    {
        var depth = target.Depth;
        foreach (var argument in arguments) depth = Math.Max(depth, argument.Value.Depth);
        return Limit(new CallExpression(place ?? tokens.From(target.Place), target, [.. arguments], isPiped, depth + 1));
    }

    /// <summary>
    /// Gives a value to the function on the right of a pipe as its first argument. What follows the function with an
    /// operator uses its result: <c>x | string.size + 1</c>.
    /// </summary>
    private Expression Pipe(Expression value, Expression receiver)
    {
        switch (receiver)
        {
            case CallExpression { IsPiped: false } call:
                return Call(call.Target, [new Argument(value, null), .. call.Arguments], isPiped: true, value.Place.To(call.Place));
            case PathExpression path:
                return Call(path, [new Argument(value, null)], isPiped: true, value.Place.To(path.Place));
            case BinaryExpression binary:
                var left = Pipe(value, binary.Left);
                return Limit(new BinaryExpression(value.Place.To(binary.Place), binary.Operator, left, binary.Right, DepthOf(left, binary.Right)));
            case LogicalExpression logical:
                var first = Pipe(value, logical.Left);
                return Limit(new LogicalExpression(value.Place.To(logical.Place), logical.Operator, first, logical.Right, DepthOf(first, logical.Right)));
            case NotExpression not:
                return Limit(new NotExpression(value.Place.To(not.Place), Pipe(value, not.Operand)));
            case FunctionExpression or ParenthesizedExpression:
                return Call(receiver, [new Argument(value, null)], isPiped: true, value.Place.To(receiver.Place));
            case MissingExpression:
                return receiver;
            default:
                tokens.ReportAnyway(FunctionExpected.At(receiver.Place));
                return new MissingExpression(receiver.Place);
        }
    }
}
