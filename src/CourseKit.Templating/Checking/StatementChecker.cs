using Scriban.Syntax;

namespace CourseKit.Templating;

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

    public void Check(ScriptStatement statement)
    {
        _session.CountStatement(_frame, statement);
        if (_session.IsExhausted) return;
        switch (statement)
        {
            case ScriptBlockStatement block:
                foreach (var inner in block.Statements) Check(inner);
                break;
            case ScriptExpressionStatement { Expression: ScriptAssignExpression assign }:
                _expressions.Assign(assign);
                break;
            case ScriptExpressionStatement { Expression: ScriptVariableLocal { BaseName: "$" } }:
                if (_frame.WrappedBlock is { } wrapped) CheckWrapped(wrapped);
                break;
            case ScriptExpressionStatement { Expression: { } value }:
                CheckOutput(value);
                break;
            case ScriptIfStatement choice:
                _expressions.ShapeOf(choice.Condition);
                CheckBranches([choice.Then, choice.Else]);
                break;
            case ScriptElseStatement otherwise:
                Check(otherwise.Body!);
                break;
            case ScriptCaseStatement choice:
                CheckCase(choice);
                break;
            case ScriptForStatement loop:
                CheckFor(loop);
                break;
            case ScriptWhileStatement loop:
                CheckRepeated(loop.Body!, () => _expressions.ShapeOf(loop.Condition));
                break;
            case ScriptCaptureStatement capture:
                Check(capture.Body!);
                _expressions.Set(capture.Target!, TemplateShape.Html);
                break;
            case ScriptWithStatement with:
                CheckWith(with);
                break;
            case ScriptWrapStatement wrap:
                PrintShape(_expressions.ShapeOfWrapped(wrap.Target!, wrap.Body!), wrap.Target!);
                break;
            case ScriptFunction { NameOrDoToken: ScriptExpression name } function:
                _expressions.Set(name, _expressions.Declared(function));
                break;
            case ScriptImportStatement import:
                _expressions.Import(import);
                break;
            case ScriptReturnStatement result:
                CheckReturn(result);
                break;
        }
    }

    /// <summary>Looks at a function that nobody calls: its parameters could be anything.</summary>
    public void CheckFunctionBody(ScriptFunction function)
    {
        if (function.HasParameters)
        {
            foreach (var parameter in function.Parameters!) _scopes.DeclareParameter(parameter.Name!.Name, TemplateShape.Unknown);
        }

        if (function is { EqualToken: not null, Body: ScriptExpressionStatement { Expression: { } result } }) ShapeOf(result);
        else Check(function.Body!);
    }

    public TemplateShape ShapeOf(ScriptExpression expression) => _expressions.ShapeOf(expression);

    public void CheckOutput(ScriptExpression value) => PrintShape(_expressions.ShapeOf(value), value);

    public void PrintShape(TemplateShape shape, ScriptExpression value)
    {
        if (!shape.IsSafeToPrint && _session.ReportsEscapes) _session.Report(TextNotEscaped.At(_frame.PlaceOf(value), shape));
    }

    private void CheckReturn(ScriptReturnStatement result)
    {
        var shape = result.Expression is null ? TemplateShape.Null : _expressions.ShapeOf(result.Expression);
        _frame.Returned = Shapes.Join(_frame.Returned, shape);
        if (_frame.IsTemplate && result.Expression is not null) PrintShape(shape, result.Expression);
    }

    private void CheckWrapped(ScriptBlockStatement wrapped)
    {
        if (!_session.TryEnter(wrapped)) return;
        Check(wrapped);
        _session.Leave(wrapped);
    }
}
