namespace OwnEngine;

/// <summary>An argument; with a name, or <c>^</c> before a list that is to be spread.</summary>
internal readonly record struct Argument(Expression Value, Name? Name)
{
    public bool IsExpanded => Value is ExpandExpression;
}

/// <summary><c>f a b</c>, <c>f(a, b)</c>, and <c>a | f b</c>, which is the same call.</summary>
/// <param name="isPiped">The first argument came through a pipe.</param>
internal sealed class CallExpression(Place place, Expression target, Argument[] arguments, bool isPiped, int depth) : CallSite(place, depth)
{
    private readonly bool _isPlain = !arguments.Any(argument => argument.Name is not null || argument.IsExpanded);

    public Expression Target => target;

    public Argument[] Arguments => arguments;

    public bool IsPiped => isPiped;

    public override Place PlaceOfArgument(int index) => index < arguments.Length ? arguments[index].Value.Place : Place;

    public override TemplateValue Evaluate(RenderContext context)
    {
        var function = Function(context);
        var start = context.StackTop;
        var named = Push(context);
        var result = context.Call(function, this, start, named);
        context.PopTo(start);
        return result;
    }

    public override void Write(RenderContext context) => Write(context, null);

    /// <summary>
    /// Prints the result of the call; the function may run the block with <c>$$</c>. Most calls of most templates are
    /// <c>html.escape</c>, so that one is not even called.
    /// </summary>
    public void Write(RenderContext context, Statement? wrapped)
    {
        var function = Function(context);
        if (_isPlain && arguments.Length == 1 && ReferenceEquals(function, HtmlFunctions.Escape))
        {
            context.WriteEscaped(arguments[0].Value.Evaluate(context));
            return;
        }

        var start = context.StackTop;
        var named = Push(context);
        context.NextWrappedBlock = wrapped;
        context.CallAndWrite(function, this, start, named);
        context.PopTo(start);
    }

    private TemplateFunction Function(RenderContext context)
    {
        var value = target.Resolve(context);
        if (value.Kind == TemplateKind.Function) return value.AsFunction;
        throw new TemplateFault(NotAFunction.At(target.Place, context.Describe(value)));
    }

    private ObjectValue? Push(RenderContext context)
    {
        if (_isPlain)
        {
            foreach (var argument in arguments) context.Push(argument.Value.Evaluate(context));
            return null;
        }

        ObjectValue? named = null;
        foreach (var argument in arguments)
        {
            var value = argument.Value.Evaluate(context);
            if (argument.Name is not null) (named ??= new ObjectValue()).Set(argument.Name, value);
            else if (argument.IsExpanded && value.Kind == TemplateKind.List) PushAll(context, value.AsList);
            else context.Push(value);
        }

        return named;
    }

    private void PushAll(RenderContext context, ITemplateList list)
    {
        context.Step(this, list.Count);
        for (var i = 0; i < list.Count; i++) context.Push(list[i]);
    }
}
