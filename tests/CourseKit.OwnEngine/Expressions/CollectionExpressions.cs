namespace OwnEngine;

/// <summary><c>[1, 2]</c></summary>
internal sealed class ListExpression(Place place, Expression[] items, int depth) : Expression(place, depth)
{
    public Expression[] Items => items;

    public override TemplateValue Evaluate(RenderContext context)
    {
        var list = new ListValue(items.Length);
        foreach (var item in items) list.Add(item.Evaluate(context));
        return TemplateValue.From(list);
    }
}

/// <summary><c>{title: "x"}</c></summary>
internal sealed class ObjectExpression(Place place, (Name Name, Expression Value)[] members, int depth) : Expression(place, depth)
{
    public (Name Name, Expression Value)[] Members => members;

    public override TemplateValue Evaluate(RenderContext context)
    {
        var result = new ObjectValue();
        foreach (var (name, value) in members) result.Set(name, value.Evaluate(context));
        return TemplateValue.From(result);
    }
}

/// <summary><c>do … end</c>: a function without a name.</summary>
internal sealed class FunctionExpression(Place place, UserFunction function) : Expression(place)
{
    public UserFunction Function => function;

    public override TemplateValue Evaluate(RenderContext context) => TemplateValue.From(function);
}
