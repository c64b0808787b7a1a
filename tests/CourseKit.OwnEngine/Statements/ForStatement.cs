using System.Globalization;

namespace OwnEngine;

/// <summary>What follows the list of a <c>for</c>: <c>offset:2 limit:3 reversed</c>, and <c>cols:2</c> for a <c>tablerow</c>.</summary>
internal readonly record struct LoopOptions(Expression? Offset, Expression? Limit, Expression? Columns, bool IsReversed);

/// <summary><c>for x in list … else … end</c>; with columns it is a <c>tablerow</c>.</summary>
internal sealed class ForStatement(
    Place place, Name variable, bool isLocal, Expression list, LoopOptions options, BlockStatement body, BlockStatement? otherwise, bool isTable)
    : Statement(place)
{
    public Name Variable => variable;

    public Expression List => list;

    public LoopOptions Options => options;

    public BlockStatement Body => body;

    public BlockStatement? Otherwise => otherwise;

    public override Flow Execute(RenderContext context)
    {
        var value = list.Evaluate(context);
        var items = Iteration.Of(value) ?? throw new TemplateFault(NotIterable.At(list.Place, context.Describe(value)));
        var first = Math.Min(Math.Max(Number(context, options.Offset, 0), 0), items.Count);
        var count = Math.Min(Math.Max(Number(context, options.Limit, int.MaxValue), 0), items.Count - first);
        if (count == 0) return value.IsNull ? Flow.Next : otherwise?.Execute(context) ?? Flow.Next;
        var columns = isTable ? Math.Max(1, Number(context, options.Columns, 1)) : 0;
        return Run(context, items, first, count, columns);
    }

    private Flow Run(RenderContext context, ITemplateList items, int first, int count, int columns)
    {
        var place = context.PushLoop(variable, isLocal, count, columns);
        var flow = Flow.Next;
        for (var i = 0; i < count && flow is Flow.Next or Flow.Continue; i++)
        {
            context.Step(this);
            var item = items[options.IsReversed ? items.Count - 1 - i : first + i];
            ref var loop = ref context.LoopAt(place);
            loop.Changed = i == 0 || !Comparison.AreSame(loop.Value, item);
            loop.Index = i;
            loop.Value = item;
            if (isTable) OpenCell(context, i, columns);
            flow = body.Execute(context);
            if (isTable) CloseCell(context, i, count, columns);
        }

        context.PopLoop();
        return flow == Flow.Return ? Flow.Return : Flow.Next;
    }

    private static void OpenCell(RenderContext context, int index, int columns)
    {
        var (row, column) = (index / columns, index % columns);
        if (column == 0) context.Output.Write(string.Create(CultureInfo.InvariantCulture, $"<tr class=\"row{row + 1}\">"));
        context.Output.Write(string.Create(CultureInfo.InvariantCulture, $"<td class=\"col{column + 1}\">"));
    }

    private static void CloseCell(RenderContext context, int index, int count, int columns)
    {
        context.Output.Write("</td>"u8);
        if (index % columns == columns - 1 || index == count - 1) context.Output.Write("</tr>\n"u8);
    }

    private static int Number(RenderContext context, Expression? option, int otherwise)
    {
        if (option is null) return otherwise;
        var value = option.Evaluate(context);
        if (Operators.TryInteger(value, out var number)) return (int)Math.Clamp(number, int.MinValue, int.MaxValue);
        throw new TemplateFault(ArgumentUnfit.At(option.Place, "for", "offset, limit or cols", "a whole number", context.Describe(value)));
    }
}

/// <summary>What a loop can go through.</summary>
internal static class Iteration
{
    /// <summary>A list, the letters of a text, the members of an object as key and value; null is an empty list. Else null.</summary>
    public static ITemplateList? Of(TemplateValue value) => value.Kind switch
    {
        TemplateKind.Null => EmptyValue.List,
        TemplateKind.List => value.AsList,
        TemplateKind.Text or TemplateKind.Html => new CharactersOf(value.AsString),
        TemplateKind.Object => Pairs(value.AsObject),
        _ => null,
    };

    private static ListValue Pairs(ITemplateObject target)
    {
        var pairs = new ListValue();
        foreach (var member in target.Members)
        {
            target.TryGet(member, out var value);
            pairs.Add(TemplateValue.From(TemplateObject.Of(("key", member), ("value", value))));
        }

        return pairs;
    }
}
