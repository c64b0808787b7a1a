namespace OwnEngine;

/// <summary><c>if … else if … else … end</c>: an <c>else if</c> is an <c>if</c> in the otherwise.</summary>
internal sealed class IfStatement(Place place, Expression condition, BlockStatement then, Statement? otherwise) : Statement(place)
{
    public Expression Condition => condition;

    public BlockStatement Then => then;

    public Statement? Otherwise => otherwise;

    public override Flow Execute(RenderContext context)
    {
        if (condition.Evaluate(context).IsTrue) return then.Execute(context);
        return otherwise?.Execute(context) ?? Flow.Next;
    }
}

/// <summary>One <c>when</c> and its values.</summary>
internal readonly record struct WhenClause(Expression[] Values, BlockStatement Body);

/// <summary><c>case … when … else … end</c></summary>
internal sealed class CaseStatement(Place place, Expression value, WhenClause[] clauses, BlockStatement? otherwise) : Statement(place)
{
    public Expression Value => value;

    public WhenClause[] Clauses => clauses;

    public BlockStatement? Otherwise => otherwise;

    public override Flow Execute(RenderContext context)
    {
        var subject = value.Evaluate(context);
        foreach (var (candidates, body) in clauses)
        {
            foreach (var candidate in candidates)
            {
                if (Comparison.AreEqual(subject, candidate.Evaluate(context), this, context)) return body.Execute(context);
            }
        }

        return otherwise?.Execute(context) ?? Flow.Next;
    }
}
