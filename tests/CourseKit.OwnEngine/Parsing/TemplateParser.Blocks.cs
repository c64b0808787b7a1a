namespace OwnEngine;

/// <content>Conditions and loops.</content>
internal sealed partial class TemplateParser
{
    private IfStatement ReadIf()
    {
        var start = _tokens.PlaceOf(_tokens.Next());
        var condition = ReadCondition();
        var then = ReadBlock(start);
        if (!_tokens.IsWord("else"))
        {
            ReadEnd(start);
            return new IfStatement(start, condition, then, null);
        }

        var otherwise = ReadElse(start);
        return new IfStatement(start, condition, then, otherwise);
    }

    /// <summary>The rest of an <c>if</c>, with its <c>end</c>. Each <c>else if</c> nests in the one before it, so a long chain counts as deep.</summary>
    private Statement ReadElse(Place start)
    {
        var links = new List<(Place Place, Expression Condition, BlockStatement Then)>();
        BlockStatement? last = null;
        while (last is null && _tokens.IsWord("else"))
        {
            var place = _tokens.PlaceOf(_tokens.Next());
            if (_tokens.IsWord("if"))
            {
                _tokens.Next();
                var condition = ReadCondition();
                links.Add((place, condition, ReadBlock(place)));
            }
            else
            {
                EndStatement();
                last = ReadBlock(place);
            }
        }

        ReadEnd(start);
        Statement? otherwise = last;
        if (links.Count > DeepestBlock)
        {
            _tokens.ReportAnyway(TemplateNestedTooDeeply.At(_tokens.Source, links[DeepestBlock].Place.Span, DeepestBlock));
            links.RemoveRange(DeepestBlock, links.Count - DeepestBlock);
        }

        for (var i = links.Count - 1; i >= 0; i--) otherwise = new IfStatement(links[i].Place, links[i].Condition, links[i].Then, otherwise);
        return otherwise ?? new BlockStatement(start, []);
    }

    private Expression ReadCondition()
    {
        var condition = _expressions.Read();
        if (BinaryTable.TryFindAssignment(_tokens.Kind, out _))
        {
            _tokens.Report(AssignmentMisplaced.InExpression(_tokens.Place));
            _tokens.SkipStatement();
        }

        EndStatement();
        return condition;
    }

    private CaseStatement ReadCase()
    {
        var start = _tokens.PlaceOf(_tokens.Next());
        var value = _expressions.Read();
        EndStatement();
        var clauses = new List<WhenClause>();
        BlockStatement? otherwise = null;
        // Text between the case and its first when is never printed, and commonly blank; a statement there is a mistake.
        foreach (var lost in ReadBlock(start).Statements.Where(statement => statement is not TextStatement))
        {
            _tokens.ReportAnyway(TemplateTokenUnexpected.BeforeWhen(lost.Place));
        }

        while (_tokens.IsWord("when") && otherwise is null)
        {
            var place = _tokens.PlaceOf(_tokens.Next());
            var values = new List<Expression>();
            do values.Add(_expressions.ReadWhenValue());
            while (_tokens.TryTake(TokenKind.Comma) || _tokens.TryTake(TokenKind.Or));
            EndStatement();
            clauses.Add(new WhenClause([.. values], ReadBlock(place)));
        }

        if (_tokens.IsWord("else") && clauses.Count > 0)
        {
            var place = _tokens.PlaceOf(_tokens.Next());
            EndStatement();
            otherwise = ReadBlock(place);
        }

        ReadEnd(start);
        return new CaseStatement(start, value, [.. clauses], otherwise);
    }

    private WhileStatement ReadWhile()
    {
        var start = _tokens.PlaceOf(_tokens.Next());
        var condition = ReadCondition();
        var body = ReadLoopBody(start);
        ReadEnd(start);
        return new WhileStatement(start, condition, body);
    }

    private Statement? ReadFor(bool isTable)
    {
        var start = _tokens.PlaceOf(_tokens.Next());
        var variable = _expressions.ReadOperand();
        Expression list = new MissingExpression(start);
        var options = default(LoopOptions);
        if (_tokens.IsWord("in"))
        {
            _tokens.Next();
            list = _expressions.ReadIterated();
            if (list is BinaryExpression && _tokens.Kind == TokenKind.Identifier) _tokens.ReportAnyway(LoopOptionUnknown.AfterOperator(list.Place));
            options = ReadOptions();
        }
        else
        {
            _tokens.Report(ExpressionMissing.At(_tokens.Place, "after the loop's variable, 'in' and a list:"));
            _tokens.SkipStatement();
        }

        EndStatement();
        var body = ReadLoopBody(start);
        BlockStatement? otherwise = null;
        if (_tokens.IsWord("else"))
        {
            var place = _tokens.PlaceOf(_tokens.Next());
            EndStatement();
            otherwise = ReadBlock(place);
        }

        ReadEnd(start);
        var name = variable switch
        {
            VariableExpression global => global.Name,
            LocalExpression local => local.Name,
            _ => null,
        };
        if (name is not null)
        {
            return new ForStatement(start, name, variable is LocalExpression, list, options, body, otherwise, isTable);
        }

        if (variable is not MissingExpression) _tokens.ReportAnyway(AssignmentMisplaced.OfValue(variable.Place, isTable ? "tablerow" : "for"));
        return null;
    }

    private LoopOptions ReadOptions()
    {
        var options = default(LoopOptions);
        while (_tokens.Kind == TokenKind.Identifier)
        {
            var token = _tokens.Next();
            var name = _tokens.TextOf(token);
            var value = _tokens.TryTake(TokenKind.Colon) ? _expressions.ReadOperand() : null;
            if (name == "reversed" && value is null) options = options with { IsReversed = true };
            else if (name == "offset" && value is not null) options = options with { Offset = value };
            else if (name == "limit" && value is not null) options = options with { Limit = value };
            else if (name == "cols" && value is not null) options = options with { Columns = value };
            else _tokens.ReportAnyway(LoopOptionUnknown.At(_tokens.PlaceOf(token), name));
        }

        return options;
    }

    private BlockStatement ReadLoopBody(Place start)
    {
        _loops++;
        var body = ReadBlock(start);
        _loops--;
        return body;
    }
}
