namespace OwnEngine;

/// <summary><c>array.map</c> and <c>array.sort</c>.</summary>
internal static class ListMembers
{
    /// <summary>Objects without the member are left out.</summary>
    public static TemplateValue Map(RenderContext context, in CallArguments arguments)
    {
        var list = arguments.List(0);
        var member = new Name(arguments.Text(1));
        context.Step(arguments.Site, list.Count);
        var result = new ListValue(list.Count);
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i].Kind == TemplateKind.Object && list[i].AsObject.TryGet(member, out var value)) result.Add(value);
        }

        return TemplateValue.From(result);
    }

    /// <summary>By the items or by a member of theirs; null comes first, and equal ones keep their order.</summary>
    public static TemplateValue Sort(RenderContext context, in CallArguments arguments)
    {
        var list = arguments.List(0);
        var member = arguments[1].IsNull ? null : new Name(arguments.Text(1));
        context.Step(arguments.Site, list.Count);
        var keyed = new (TemplateValue Key, int Index, TemplateValue Item)[list.Count];
        for (var i = 0; i < list.Count; i++) keyed[i] = (member is null ? list[i] : MemberOf(list[i], member), i, list[i]);
        var site = arguments.Site;
        try
        {
            Array.Sort(keyed, (left, right) =>
            {
                var order = Order(context, left.Key, right.Key, site);
                return order != 0 ? order : left.Index.CompareTo(right.Index);
            });
        }
        catch (InvalidOperationException failure) when (failure.InnerException is TemplateFault fault)
        {
            throw fault;
        }

        var result = new ListValue(keyed.Length);
        foreach (var (_, _, item) in keyed) result.Add(item);
        return TemplateValue.From(result);
    }

    private static TemplateValue MemberOf(TemplateValue item, Name member)
    {
        if (item.Kind != TemplateKind.Object) return MemberAccess.Of(item, member);
        item.AsObject.TryGet(member, out var value);
        return value;
    }

    private static int Order(RenderContext context, TemplateValue left, TemplateValue right, Node at)
    {
        if (left.IsNull || right.IsNull) return right.IsNull.CompareTo(left.IsNull);
        return Comparison.Order(left, right, at, context, BinaryOperator.Less) ?? 0;
    }
}
