namespace OwnEngine;

/// <summary><c>(a + b)</c>. It keeps its brackets: <c>(f) x</c> calls what <c>f</c> gives, and <c>(do … end)</c> calls the function at once.</summary>
internal sealed class ParenthesizedExpression(Place place, Expression inner) : CallSite(place, inner.Depth + 1)
{
    public Expression Inner => inner;

    public override TemplateValue Evaluate(RenderContext context)
    {
        var value = inner.Evaluate(context);
        return value.Kind == TemplateKind.Function ? context.Call(value.AsFunction, this) : value;
    }

    public override TemplateValue Resolve(RenderContext context) => inner.Evaluate(context);
}
