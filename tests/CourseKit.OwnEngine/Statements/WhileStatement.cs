namespace OwnEngine;

/// <summary><c>while condition … end</c></summary>
internal sealed class WhileStatement(Place place, Expression condition, BlockStatement body) : Statement(place)
{
    public Expression Condition => condition;

    public BlockStatement Body => body;

    public override Flow Execute(RenderContext context)
    {
        var place = context.PushLoop(null, isLocal: false, count: 0, columns: 0);
        var flow = Flow.Next;
        for (var i = 0; flow is Flow.Next or Flow.Continue && condition.Evaluate(context).IsTrue; i++)
        {
            context.Step(this);
            context.LoopAt(place).Index = i;
            flow = body.Execute(context);
        }

        context.PopLoop();
        return flow == Flow.Return ? Flow.Return : Flow.Next;
    }
}

/// <summary><c>break</c> and <c>continue</c></summary>
internal sealed class JumpStatement(Place place, Flow flow) : Statement(place)
{
    public override Flow Execute(RenderContext context) => flow;
}

/// <summary><c>ret value</c>: leaves the function, the included template or the whole template.</summary>
internal sealed class ReturnStatement(Place place, Expression? value) : Statement(place)
{
    public Expression? Value => value;

    public override Flow Execute(RenderContext context)
    {
        context.ReturnValue = value?.Evaluate(context) ?? default;
        return Flow.Return;
    }
}
