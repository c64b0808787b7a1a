namespace OwnEngine;

/// <summary><c>capture x … end</c>: what the block prints becomes the variable's value.</summary>
internal sealed class CaptureStatement(Place place, PathExpression target, BlockStatement body) : Statement(place)
{
    public PathExpression Target => target;

    public BlockStatement Body => body;

    public override Flow Execute(RenderContext context)
    {
        // The checker saw to it that what the block prints is HTML, so what was captured is HTML.
        var text = context.Capture(() => body.Execute(context), out var flow);
        if (flow != Flow.Return) target.Assign(context, TemplateValue.Html(text));
        return flow;
    }
}

/// <summary><c>with object … end</c>: its members are variables, and variables set inside become its members.</summary>
internal sealed class WithStatement(Place place, Expression target, BlockStatement body) : Statement(place)
{
    public Expression Target => target;

    public BlockStatement Body => body;

    public override Flow Execute(RenderContext context)
    {
        var value = target.Evaluate(context);
        if (value.Kind != TemplateKind.Object) throw new TemplateFault(ObjectExpected.At(target.Place, "with", context.Describe(value)));
        context.PushScope(value.AsObject);
        var flow = body.Execute(context);
        context.PopScope();
        return flow;
    }
}

/// <summary><c>wrap f a … end</c>: calls a function that runs the block with <c>$$</c>.</summary>
internal sealed class WrapStatement(Place place, CallExpression call, BlockStatement body) : Statement(place)
{
    public CallExpression Call => call;

    public BlockStatement Body => body;

    public override Flow Execute(RenderContext context)
    {
        call.Write(context, body);
        context.NextWrappedBlock = null;
        return Flow.Next;
    }
}

/// <summary><c>func f(a, b) … end</c></summary>
internal sealed class FunctionStatement(Place place, PathExpression target, UserFunction function) : Statement(place)
{
    public PathExpression Target => target;

    public UserFunction Function => function;

    public override Flow Execute(RenderContext context)
    {
        target.Assign(context, TemplateValue.From(function));
        return Flow.Next;
    }
}
