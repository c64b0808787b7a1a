namespace OwnEngine;

/// <content>The statements, by their first word.</content>
internal sealed partial class TemplateParser
{
    private Statement? ReadStatement()
    {
        // In "for.index" the word is no statement's.
        if (_tokens.Kind != TokenKind.Identifier || _tokens.Peek().Kind == TokenKind.Dot) return ReadExpressionStatement();
        return _tokens.Word switch
        {
            "if" => ReadIf(),
            "case" => ReadCase(),
            "for" => ReadFor(isTable: false),
            "tablerow" => ReadFor(isTable: true),
            "while" => ReadWhile(),
            "func" => ReadFunction(),
            "capture" => ReadCapture(),
            "with" => ReadWith(),
            "wrap" => ReadWrap(),
            "ret" => ReadReturn(),
            "import" => ReadImport(),
            "readonly" => ReadReadOnly(),
            "break" => ReadJump(Flow.Break),
            "continue" => ReadJump(Flow.Continue),
            _ => ReadExpressionStatement(),
        };
    }

    private Statement? ReadExpressionStatement()
    {
        var start = _tokens.Place;
        if (_tokens.Kind == TokenKind.WrappedBlock) return new WrappedBlockStatement(_tokens.PlaceOf(_tokens.Next()));
        if (_tokens.Kind == TokenKind.Pipe)
        {
            _tokens.Report(TemplateTokenUnexpected.AtPipe(_tokens.Place));
            _tokens.SkipStatement();
            return null;
        }

        var expression = _expressions.Read();
        if (!BinaryTable.TryFindAssignment(_tokens.Kind, out var op)) return new OutputStatement(expression);
        var sign = _tokens.Next();
        if (op is null && expression is CallExpression { IsPiped: false } call) return ReadInlineFunction(call, start);
        var value = ReadAssigned(sign);
        if (expression is PathExpression target) return new AssignStatement(_tokens.From(start), target, op, value);
        if (expression is not MissingExpression) _tokens.ReportAnyway(AssignmentMisplaced.OfValue(expression.Place, _tokens.TextOf(sign)));
        return null;
    }

    private Expression ReadAssigned(Token sign)
    {
        var value = _expressions.Read();
        if (!BinaryTable.TryFindAssignment(_tokens.Kind, out _)) return value;
        _tokens.Report(AssignmentMisplaced.InExpression(_tokens.Place));
        _tokens.SkipStatement();
        return new MissingExpression(_tokens.PlaceOf(sign));
    }

    private ReturnStatement ReadReturn()
    {
        var start = _tokens.PlaceOf(_tokens.Next());
        if (_tokens.Kind is TokenKind.StatementEnd or TokenKind.CodeEnd or TokenKind.EndOfFile) return new ReturnStatement(start, null);
        var value = _expressions.Read();
        return new ReturnStatement(_tokens.From(start), value);
    }

    private ImportStatement ReadImport()
    {
        var start = _tokens.PlaceOf(_tokens.Next());
        var value = _expressions.Read();
        return new ImportStatement(_tokens.From(start), value);
    }

    private ReadOnlyStatement? ReadReadOnly()
    {
        var start = _tokens.PlaceOf(_tokens.Next());
        var value = _expressions.Read();
        if (value is VariableExpression or LocalExpression) return new ReadOnlyStatement(_tokens.From(start), (PathExpression)value);
        if (value is not MissingExpression) _tokens.ReportAnyway(AssignmentMisplaced.OfValue(value.Place, "readonly"));
        return null;
    }

    private JumpStatement ReadJump(Flow flow)
    {
        var place = _tokens.PlaceOf(_tokens.Next());
        if (_loops == 0) _tokens.ReportAnyway(JumpOutsideLoop.At(place));
        return new JumpStatement(place, flow);
    }

    private CaptureStatement? ReadCapture()
    {
        var start = _tokens.PlaceOf(_tokens.Next());
        var target = _expressions.ReadOperand();
        EndStatement();
        var body = ReadBlock(start);
        ReadEnd(start);
        if (target is PathExpression path) return new CaptureStatement(start, path, body);
        if (target is not MissingExpression) _tokens.ReportAnyway(AssignmentMisplaced.OfValue(target.Place, "capture"));
        return null;
    }

    private WithStatement ReadWith()
    {
        var start = _tokens.PlaceOf(_tokens.Next());
        var target = _expressions.Read();
        EndStatement();
        var body = ReadBlock(start);
        ReadEnd(start);
        return new WithStatement(start, target, body);
    }

    private WrapStatement? ReadWrap()
    {
        var start = _tokens.PlaceOf(_tokens.Next());
        var function = _expressions.Read();
        EndStatement();
        var body = ReadBlock(start);
        ReadEnd(start);
        if (function is PathExpression path) function = new CallExpression(path.Place, path, [], isPiped: false, path.Depth + 1);
        if (function is CallExpression call) return new WrapStatement(start, call, body);
        if (function is not MissingExpression) _tokens.ReportAnyway(FunctionExpected.At(function.Place));
        return null;
    }
}
