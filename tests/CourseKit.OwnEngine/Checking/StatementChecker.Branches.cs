namespace OwnEngine;

/// <content>Branches and loops: each way through is looked at, and what they leave is joined.</content>
internal sealed partial class StatementChecker
{
    /// <summary>How often a loop's body is looked at: until nothing new is learnt, which a chain of assignments delays.</summary>
    private const int MostTurns = 4;

    /// <summary>One of them runs; a null one stands for none of the others.</summary>
    private void CheckBranches(IReadOnlyList<Statement?> branches)
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

    private void CheckCase(CaseStatement choice)
    {
        _expressions.ShapeOf(choice.Value);
        foreach (var clause in choice.Clauses)
        {
            foreach (var value in clause.Values) _expressions.ShapeOf(value);
        }

        CheckBranches([.. choice.Clauses.Select(clause => clause.Body), choice.Otherwise]);
    }

    private void CheckFor(ForStatement loop)
    {
        var list = _expressions.ShapeOf(loop.List);
        foreach (var option in new[] { loop.Options.Offset, loop.Options.Limit, loop.Options.Columns })
        {
            if (option is not null) _expressions.ShapeOf(option);
        }

        if (list.Kind is ShapeKind.Number or ShapeKind.Flag or ShapeKind.Date or ShapeKind.Duration or ShapeKind.Function)
        {
            _session.Report(NotIterable.At(loop.List.Place, Shapes.Describe(list)));
        }

        _scopes.PushLoop(loop.Variable.Text, ItemOf(list));
        CheckRepeated(loop.Body, null);
        _scopes.PopLoop();
        if (loop.Otherwise is not null) CheckBranches([loop.Otherwise, null]);
    }

    private void CheckRepeated(Statement body, Action? condition)
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

    private void CheckWith(WithStatement with)
    {
        var target = _expressions.ShapeOf(with.Target);
        if (target.Kind is not (ShapeKind.Object or ShapeKind.Unknown or ShapeKind.Null))
        {
            _session.Report(ObjectExpected.At(with.Target.Place, "with", Shapes.Describe(target)));
        }

        _scopes.PushObject(target);
        Check(with.Body);
        _scopes.PopObject();
    }

    private static TemplateShape ItemOf(TemplateShape list) => list.Kind == ShapeKind.Object
        ? TemplateShape.ObjectOf(new Dictionary<string, TemplateShape> { ["key"] = TemplateShape.Text, ["value"] = TemplateShape.Unknown })
        : Gives.ElementOf(list);
}
