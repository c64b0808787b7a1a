namespace OwnEngine;

/// <summary>Goes through a template as a rendering would, with shapes in place of values.</summary>
internal sealed partial class StatementChecker
{
    private readonly CheckSession _session;
    private readonly CheckFrame _frame;
    private readonly ExpressionChecker _expressions;
    private readonly CheckScopes _scopes;

    public StatementChecker(CheckSession session, CheckFrame frame, CheckScopes? outer = null)
    {
        _session = session;
        _frame = frame;
        _scopes = outer is null ? new CheckScopes(session) : outer.ForCall();
        _expressions = new ExpressionChecker(session, frame, _scopes);
    }

    public CheckScopes Scopes => _scopes;

    public void Check(Statement statement)
    {
        _session.CountStatement(statement);
        if (_session.IsExhausted) return;
        switch (statement)
        {
            case BlockStatement block:
                foreach (var inner in block.Statements) Check(inner);
                break;
            case OutputStatement output:
                CheckOutput(output.Value);
                break;
            case AssignStatement assign:
                _expressions.Assign(assign);
                break;
            case IfStatement choice:
                _expressions.ShapeOf(choice.Condition);
                CheckBranches([choice.Then, choice.Otherwise]);
                break;
            case CaseStatement choice:
                CheckCase(choice);
                break;
            case ForStatement loop:
                CheckFor(loop);
                break;
            case WhileStatement loop:
                CheckRepeated(loop.Body, () => _expressions.ShapeOf(loop.Condition));
                break;
            case CaptureStatement capture:
                Check(capture.Body);
                _expressions.Set(capture.Target, TemplateShape.Html);
                break;
            case WithStatement with:
                CheckWith(with);
                break;
            case WrapStatement wrap:
                PrintShape(_expressions.ShapeOfCall(wrap.Call, wrap.Body), wrap.Call);
                break;
            case WrappedBlockStatement when _frame.WrappedBlock is { } wrapped:
                CheckWrapped(wrapped);
                break;
            case FunctionStatement function:
                _session.Declare(function.Function);
                _expressions.Set(function.Target, TemplateShape.FunctionOf(function.Function));
                break;
            case ImportStatement import:
                _expressions.Import(import);
                break;
            case ReturnStatement result:
                CheckReturn(result);
                break;
        }
    }

    /// <summary>Looks at a function that nobody calls: its parameters could be anything.</summary>
    public void CheckFunctionBody(UserFunction function)
    {
        foreach (var parameter in function.Parameters ?? []) _scopes.DeclareParameter(parameter.Name.Text, TemplateShape.Unknown);
        Check(function.Body);
    }

    public void CheckOutput(Expression value) => PrintShape(_expressions.ShapeOf(value), value);

    public void PrintShape(TemplateShape shape, Expression value)
    {
        if (!shape.IsSafeToPrint && _session.ReportsEscapes) _session.Report(TextNotEscaped.At(value.Place, shape));
    }

    private void CheckReturn(ReturnStatement result)
    {
        var shape = result.Value is null ? TemplateShape.Null : _expressions.ShapeOf(result.Value);
        _frame.Returned = Shapes.Join(_frame.Returned, shape);
        if (_frame.IsTemplate && result.Value is not null) PrintShape(shape, result.Value);
    }

    private void CheckWrapped(Statement wrapped)
    {
        if (!_session.TryEnter(wrapped)) return;
        Check(wrapped);
        _session.Leave(wrapped);
    }
}
