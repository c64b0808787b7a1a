namespace OwnEngine;

/// <summary>The functions of <c>array</c>. None changes the list it is given.</summary>
internal static class ArrayFunctions
{
    private static readonly ResultRule s_listWithSecond = a => TemplateShape.ListOf(Shapes.Join(Gives.ElementOf(a[0]), a.Count > 1 ? a[1] : TemplateShape.Unknown));
    private static readonly ResultRule s_bothLists = a => TemplateShape.ListOf(Shapes.Join(Gives.ElementOf(a[0]), Gives.ElementOf(a.Count > 1 ? a[1] : TemplateShape.Unknown)));
    private static readonly ResultRule s_sameList = a => TemplateShape.ListOf(Gives.ElementOf(a[0]));

    public static BuiltinObject Group { get; } = new BuiltinObject("array")
        .Add("add list value", s_listWithSecond, static (context, in a) => ListOperators.Join(a.List(0), new ListValue([a[1]]), a.Site, context))
        .Add("add_range list1 list2", s_bothLists, static (context, in a) => ListOperators.Join(a.List(0), a.List(1), a.Site, context))
        .Add("concat list1 list2", s_bothLists, static (context, in a) => ListOperators.Join(a.List(0), a.List(1), a.Site, context))
        .Add("any list function args...", Gives.Flag, ListCallbacks.Any)
        .Add("compact list", s_sameList, static (context, in a) => Where(context, a, static (value, _) => !value.IsNull))
        .Add("contains list item", Gives.Flag, Contains)
        .Add("cycle list group?", Gives.ElementOfFirst, Cycle)
        .Add("each list function", Gives.AnyList, ListCallbacks.Each)
        .Add("filter list function", s_sameList, ListCallbacks.Filter)
        .Add("first list", Gives.ElementOfFirst, static (context, in a) => a.List(0) is { Count: > 0 } list ? list[0] : default)
        .Add("last list", Gives.ElementOfFirst, static (context, in a) => a.List(0) is { Count: > 0 } list ? list[^1] : default)
        .Add("insert_at list index value", static a => TemplateShape.ListOf(Shapes.Join(Gives.ElementOf(a[0]), a.Count > 2 ? a[2] : TemplateShape.Unknown)), InsertAt)
        .Add("join list delimiter function?", static a => Gives.JoinOfAll([Gives.ElementOf(a[0]), .. a.Skip(1).Take(1)]), ListCallbacks.Join)
        .Add("limit list count", s_sameList, static (context, in a) => Slice(context, a, 0, a.Size(1)))
        .Add("offset list index", s_sameList, static (context, in a) => Slice(context, a, a.Size(1), int.MaxValue))
        .Add("map list member", Gives.AnyList, ListMembers.Map)
        .Add("remove_at list index", s_sameList, RemoveAt)
        .Add("reverse list", s_sameList, Reverse)
        .Add("size list", Gives.Number, static (context, in a) => a.List(0).Count)
        .Add("sort list member?", s_sameList, ListMembers.Sort)
        .Add("uniq list", s_sameList, Unique);

    private static TemplateValue Slice(RenderContext context, in CallArguments arguments, int start, int count)
    {
        var list = arguments.List(0);
        var first = Math.Clamp(start, 0, list.Count);
        var last = first + Math.Clamp(count, 0, list.Count - first);
        context.Step(arguments.Site, last - first);
        var result = new ListValue(last - first);
        for (var i = first; i < last; i++) result.Add(list[i]);
        return TemplateValue.From(result);
    }

    private static TemplateValue Where(RenderContext context, in CallArguments arguments, Func<TemplateValue, int, bool> keep)
    {
        var list = arguments.List(0);
        context.Step(arguments.Site, list.Count);
        var result = new ListValue();
        for (var i = 0; i < list.Count; i++)
        {
            if (keep(list[i], i)) result.Add(list[i]);
        }

        return TemplateValue.From(result);
    }

    private static TemplateValue Unique(RenderContext context, in CallArguments arguments)
    {
        var seen = new HashSet<TemplateValue>(SameValue.Comparer);
        return Where(context, arguments, (value, _) => seen.Add(value));
    }

    private static TemplateValue Contains(RenderContext context, in CallArguments arguments)
    {
        var list = arguments.List(0);
        context.Step(arguments.Site, list.Count);
        for (var i = 0; i < list.Count; i++)
        {
            if (Comparison.AreSame(list[i], arguments[1])) return true;
        }

        return false;
    }

    /// <summary>Gives the next item at each call. Lists that print alike are one group unless a group is named.</summary>
    private static TemplateValue Cycle(RenderContext context, in CallArguments arguments)
    {
        var list = arguments.List(0);
        if (list.Count == 0) return default;
        var group = arguments[1].IsNull ? context.TextOf(arguments[0]) : "=" + arguments.Text(1);
        context.Cycles.TryGetValue(group, out var turn);
        context.Cycles[group] = (turn + 1) % list.Count;
        return list[turn % list.Count];
    }

    private static TemplateValue InsertAt(RenderContext context, in CallArguments arguments)
    {
        var index = Math.Max(0, arguments.Size(1));
        context.CheckSize((long)index + 1, arguments.Site);
        context.Step(arguments.Site, arguments.List(0).Count + index);
        var result = ListValue.CopyOf(arguments.List(0));
        while (result.Count < index) result.Add(default);
        result.Items.Insert(index, arguments[2]);
        return TemplateValue.From(result);
    }

    /// <summary>A negative index counts from the end; one outside removes nothing.</summary>
    private static TemplateValue RemoveAt(RenderContext context, in CallArguments arguments)
    {
        var list = arguments.List(0);
        var index = arguments.Size(1);
        if (index < 0) index += list.Count;
        return Where(context, arguments, (_, i) => i != index);
    }

    private static TemplateValue Reverse(RenderContext context, in CallArguments arguments)
    {
        var list = arguments.List(0);
        context.Step(arguments.Site, list.Count);
        var result = new ListValue(list.Count);
        for (var i = list.Count - 1; i >= 0; i--) result.Add(list[i]);
        return TemplateValue.From(result);
    }
}
