namespace OwnEngine;

/// <content>Operands and what hangs on them: members, indexes, bracketed calls, <c>++</c>.</content>
internal sealed partial class ExpressionParser
{
    private Expression ReadPath(Mode mode, bool isDeclaration = false)
    {
        var expression = ReadPrimary();
        while (true)
        {
            var next = tokens.Current;
            if (next.Kind is TokenKind.Dot or TokenKind.QuestionDot) expression = ReadMember(expression);
            else if (next.Kind == TokenKind.OpenBracket && !next.AfterBlank && CanBeIndexed(expression)) expression = ReadIndex(expression);
            else if (next.Kind == TokenKind.OpenParen && !next.AfterBlank && !isDeclaration && CanBeCalled(expression)) expression = ReadBracketedCall(expression);
            else if (next.Kind is TokenKind.Increment or TokenKind.Decrement && expression is PathExpression)
            {
                tokens.Next();
                return Limit(Increment(tokens.From(expression.Place), expression, isPrefix: false, next.Kind == TokenKind.Increment ? 1 : -1));
            }
            else return expression;
        }
    }

    private static bool CanBeIndexed(Expression expression) =>
        expression is PathExpression or CallExpression or LiteralExpression or ParenthesizedExpression;

    private static bool CanBeCalled(Expression expression) => expression is PathExpression or ParenthesizedExpression;

    private Expression ReadMember(Expression target)
    {
        var dot = tokens.Next();
        if (tokens.Kind != TokenKind.Identifier)
        {
            tokens.Report(ExpressionMissing.At(tokens.PlaceOf(dot), "after the dot, the name of a member:"));
            return new MissingExpression(target.Place);
        }

        var name = tokens.Next();
        var place = tokens.From(target.Place);
        var text = tokens.TextOf(name);
        var question = tokens.Current;
        if (text is "empty" or "blank" && question.Kind == TokenKind.Question && question.Start == name.End)
        {
            tokens.Next();
            return Limit(new EmptyTestExpression(tokens.From(target.Place), target, target.Depth + 1));
        }

        var conditional = dot.Kind == TokenKind.QuestionDot || IsConditional(target);
        return Limit(new MemberExpression(place, target, new Name(text), tokens.PlaceOf(name), conditional, target.Depth + 1));
    }

    private static bool IsConditional(Expression target) => target switch
    {
        MemberExpression member => member.IsConditional,
        IndexExpression { Target: var inner } => IsConditional(inner),
        _ => false,
    };

    private Expression ReadIndex(Expression target)
    {
        var open = tokens.Next();
        tokens.AllowNewLines();
        var index = StartsExpression() ? ReadPipeline(Mode.Plain) : Missing(tokens.PlaceOf(open), "in the brackets '[ ]'");
        Close(TokenKind.CloseBracket, open, "]");
        tokens.ForbidNewLines();
        return Limit(new IndexExpression(tokens.From(target.Place), target, index, IsConditional(target), DepthOf(target, index)));
    }

    private Expression ReadPrimary()
    {
        switch (tokens.Kind)
        {
            case TokenKind.Identifier:
                return ReadName();
            case TokenKind.Local:
                return ReadLocal();
            case TokenKind.Number:
                return ReadNumber();
            case TokenKind.String or TokenKind.VerbatimString:
                return ReadString();
            case TokenKind.InterpolatedStart:
                return ReadInterpolated();
            case TokenKind.OpenParen:
                return ReadParenthesized();
            case TokenKind.OpenBracket:
                return ReadList();
            case TokenKind.OpenBrace:
                return ReadObject();
            case TokenKind.WrappedBlock:
                tokens.Report(TemplateTokenUnexpected.OfWrappedBlock(tokens.Place));
                return new MissingExpression(tokens.PlaceOf(tokens.Next()));
            default:
                return Missing(tokens.Place, "here");
        }
    }

    private Expression ReadName()
    {
        var token = tokens.Next();
        var place = tokens.PlaceOf(token);
        var text = tokens.TextOf(token);
        switch (text)
        {
            case "true":
                return new LiteralExpression(place, TemplateValue.True);
            case "false":
                return new LiteralExpression(place, TemplateValue.False);
            case "null":
                return new LiteralExpression(place, TemplateValue.Null);
            case "this":
                return new ThisExpression(place);
            case "do":
                var allowed = tokens.SuspendNewLines();
                var function = readFunction(place);
                tokens.ResumeNewLines(allowed);
                return new FunctionExpression(tokens.From(place), function);
            case "for" or "while" or "tablerow" when tokens.Kind == TokenKind.Dot:
                return ReadLoopMember(place, text);
            default:
                return new VariableExpression(place, new Name(text));
        }
    }

    private Expression ReadLoopMember(Place start, string loop)
    {
        tokens.Next();
        var name = tokens.Current;
        var text = tokens.Kind == TokenKind.Identifier ? tokens.TextOf(name) : "";
        var member = LoopMemberExpression.Names.ToList().IndexOf(text);
        var ofWhile = loop == "while";
        if (member < 0 || !LoopMemberExpression.IsKnown(ofWhile, (LoopMember)member))
        {
            tokens.Report(LoopMemberUnknown.At(tokens.PlaceOf(name), loop, text));
            if (text.Length > 0) tokens.Next();
            return new MissingExpression(start);
        }

        tokens.Next();
        return new LoopMemberExpression(tokens.From(start), ofWhile, (LoopMember)member);
    }

    private Expression ReadLocal()
    {
        var token = tokens.Next();
        var text = tokens.TextOf(token);
        var place = tokens.PlaceOf(token);
        if (text == "$") return new ArgumentsExpression(place);
        return int.TryParse(text.AsSpan(1), System.Globalization.NumberStyles.None, null, out var index)
            ? new ArgumentExpression(place, index)
            : new LocalExpression(place, new Name(text));
    }

    private Expression ReadParenthesized()
    {
        var open = tokens.Next();
        var start = tokens.PlaceOf(open);
        var inner = StartsExpression() ? ReadPipeline(Mode.Plain) : Missing(start, "in the brackets '( )'");
        Close(TokenKind.CloseParen, open, ")");
        return Limit(new ParenthesizedExpression(tokens.From(start), inner));
    }

    private void Close(TokenKind kind, Token open, string closing)
    {
        if (tokens.TryTake(kind)) return;
        tokens.Report(BracketNotClosed.At(tokens.PlaceOf(open), closing));
        // What stands between here and the bracket on the same line belongs to the mistake.
        while (tokens.Kind is not (TokenKind.StatementEnd or TokenKind.CodeEnd or TokenKind.EndOfFile) && tokens.Kind != kind) tokens.Next();
        tokens.TryTake(kind);
    }
}
