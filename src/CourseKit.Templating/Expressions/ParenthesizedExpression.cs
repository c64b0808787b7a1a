namespace CourseKit.Templating;

/// <summary><c>(a + b)</c>. It keeps its brackets: <c>(f) x</c> calls what <c>f</c> gives.</summary>
internal sealed class ParenthesizedExpression(Place place, Expression inner) : Expression(place, inner.Depth + 1)
{
    public Expression Inner => inner;

    public override TemplateValue Evaluate(RenderContext context) => inner.Evaluate(context);

    public override void Write(RenderContext context) => inner.Write(context);
}
