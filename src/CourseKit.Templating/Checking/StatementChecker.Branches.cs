using Scriban.Syntax;

namespace CourseKit.Templating;

/// <content>Branches and loops: each way through is looked at, and what they leave is joined.</content>
internal sealed partial class StatementChecker
{
    /// <summary>How often a loop's body is looked at: until nothing new is learnt, which a chain of assignments delays.</summary>
    private const int MostTurns = 4;

    /// <summary>One of them runs; a null one stands for none of the others.</summary>
    private void CheckBranches(IReadOnlyList<ScriptStatement?> branches)
    {
        var before = _scopes.Snapshot();
        CheckScopes.State? after = null;
        foreach (var branch in branches)
        {
            _scopes.Restore(before);
            if (branch is not null) Check(branch);
            after = after is null ? _scopes.Snapshot() : after.JoinWith(_scopes.Snapshot());
        }

        _scopes.Restore(after!);
    }

    private void CheckCase(ScriptCaseStatement choice)
    {
        _expressions.ShapeOf(choice.Value);
        var branches = new List<ScriptStatement?>();
        ScriptNode? clause = choice.Body?.Statements.OfType<ScriptConditionStatement>().FirstOrDefault();
        for (; clause is ScriptWhenStatement when; clause = when.Next)
        {
            foreach (var value in when.Values) _expressions.ShapeOf(value);
            branches.Add(when.Body);
        }

        branches.Add((clause as ScriptElseStatement)?.Body);
        CheckBranches(branches);
    }

    private void CheckFor(ScriptForStatement loop)
    {
        var list = _expressions.ShapeOf(loop.Iterator);
        foreach (var option in loop.NamedArguments) _expressions.ShapeOf(option.Value);
        if (list.Kind is ShapeKind.Number or ShapeKind.Flag or ShapeKind.Date or ShapeKind.Duration or ShapeKind.Function)
        {
            _session.Report(NotIterable.At(_frame.PlaceOf(loop.Iterator!), Shapes.Describe(list)));
        }

        _scopes.PushLoop(loop.Variable is ScriptVariable variable ? ExpressionChecker.NameOf(variable) : "", ItemOf(list));
        CheckRepeated(loop.Body!, null);
        _scopes.PopLoop();
        if (loop.Else is { Body: { } otherwise }) CheckBranches([otherwise, null]);
    }

    private void CheckRepeated(ScriptStatement body, Action? condition)
    {
        for (var turn = 0; turn < MostTurns; turn++)
        {
            condition?.Invoke();
            var before = _scopes.Snapshot();
            Check(body);
            var after = _scopes.Snapshot();
            var learnt = before.Learn(after);
            _scopes.Restore(before);
            if (!learnt) break;
        }
    }

    private void CheckWith(ScriptWithStatement with)
    {
        var target = _expressions.ShapeOf(with.Name);
        if (target.Kind is not (ShapeKind.Object or ShapeKind.Unknown or ShapeKind.Null))
        {
            _session.Report(ObjectExpected.At(_frame.PlaceOf(with.Name!), "with", Shapes.Describe(target)));
        }

        _scopes.PushObject(target);
        Check(with.Body!);
        _scopes.PopObject();
    }

    private static TemplateShape ItemOf(TemplateShape list) => list.Kind == ShapeKind.Object
        ? TemplateShape.ObjectOf(new Dictionary<string, TemplateShape> { ["key"] = TemplateShape.Text, ["value"] = TemplateShape.Unknown })
        : Gives.ElementOf(list);
}
