namespace OwnEngine;

/// <summary><c>[1] + [2]</c>, <c>[1] * 2</c>, <c>[1] &lt;&lt; 2</c>, <c>1 &gt;&gt; [2]</c>. The lists themselves stay as they are.</summary>
internal static class ListOperators
{
    public static TemplateValue Calculate(BinaryOperator op, TemplateValue left, TemplateValue right, Node at, RenderContext context)
    {
        if (op == BinaryOperator.Add && left.IsString) return context.TextOf(left) + context.TextOf(right);
        if (op == BinaryOperator.Add && right.IsString) return context.TextOf(left) + context.TextOf(right);
        if (op == BinaryOperator.ShiftLeft && left.Kind == TemplateKind.List) return Join(left.AsList, One(right), at, context);
        if (op == BinaryOperator.ShiftRight && right.Kind == TemplateKind.List) return Join(One(left), right.AsList, at, context);
        if (op == BinaryOperator.Multiply && left.IsNumber) return Repeat(right.AsList, left, at, context);
        if (op == BinaryOperator.Multiply && right.IsNumber) return Repeat(left.AsList, right, at, context);
        if (op == BinaryOperator.Add && left.Kind == TemplateKind.List && right.Kind == TemplateKind.List)
        {
            return Join(left.AsList, right.AsList, at, context);
        }

        throw Operators.Unsupported(op, left, right, at, context);
    }

    private static ListValue One(TemplateValue value) => new([value]);

    public static TemplateValue Join(ITemplateList left, ITemplateList right, Node at, RenderContext context)
    {
        context.CheckSize((long)left.Count + right.Count, at);
        context.Step(at, left.Count + right.Count);
        var result = ListValue.CopyOf(left);
        for (var i = 0; i < right.Count; i++) result.Add(right[i]);
        return TemplateValue.From(result);
    }

    private static TemplateValue Repeat(ITemplateList list, TemplateValue times, Node at, RenderContext context)
    {
        Operators.TryInteger(times, out var count);
        var result = new ListValue();
        if (count <= 0 || list.Count == 0) return TemplateValue.From(result);
        context.CheckSize(count > int.MaxValue ? long.MaxValue : list.Count * count, at);
        context.Step(at, list.Count * count);
        for (var i = 0; i < list.Count * count; i++) result.Add(list[i % list.Count]);
        return TemplateValue.From(result);
    }
}
