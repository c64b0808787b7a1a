namespace OwnEngine;

/// <summary><c>x = 1</c>, <c>x += 1</c></summary>
internal sealed class AssignStatement(Place place, PathExpression target, BinaryOperator? op, Expression value) : Statement(place)
{
    public PathExpression Target => target;

    /// <summary>The operator before the sign of assignment; null for a plain one.</summary>
    public BinaryOperator? Operator => op;

    public Expression Value => value;

    public override Flow Execute(RenderContext context)
    {
        var result = value.Evaluate(context);
        if (op is { } binary) result = Operators.Binary(binary, target.Evaluate(context), result, this, context);
        target.Assign(context, result);
        return Flow.Next;
    }
}

/// <summary><c>readonly x</c></summary>
internal sealed class ReadOnlyStatement(Place place, PathExpression variable) : Statement(place)
{
    public override Flow Execute(RenderContext context)
    {
        context.MakeReadOnly(variable);
        return Flow.Next;
    }
}

/// <summary><c>import object</c>: its members become variables.</summary>
internal sealed class ImportStatement(Place place, Expression value) : Statement(place)
{
    public Expression Value => value;

    public override Flow Execute(RenderContext context)
    {
        var source = value.Evaluate(context);
        if (source.Kind != TemplateKind.Object) throw new TemplateFault(ObjectExpected.At(value.Place, "import", context.Describe(source)));
        context.Import(source.AsObject, this);
        return Flow.Next;
    }
}
