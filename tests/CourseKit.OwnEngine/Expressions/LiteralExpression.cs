namespace OwnEngine;

/// <summary><c>1.5</c>, <c>"text"</c>, <c>true</c>, <c>null</c>.</summary>
internal sealed class LiteralExpression(Place place, TemplateValue value) : Expression(place)
{
    public TemplateValue Value => value;

    public override TemplateValue Evaluate(RenderContext context) => value;
}

/// <summary><c>$"page {number}"</c></summary>
internal sealed class InterpolatedExpression(Place place, Expression[] parts, int depth) : Expression(place, depth)
{
    public Expression[] Parts => parts;

    public override TemplateValue Evaluate(RenderContext context)
    {
        var text = context.StartText(this);
        foreach (var part in parts) text.Append(part.Evaluate(context));
        return TemplateValue.From(text.Finish());
    }
}
