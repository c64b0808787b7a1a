namespace OwnEngine;

/// <summary>The functions of <c>array</c> that call a function for each item.</summary>
internal static class ListCallbacks
{
    public static TemplateValue Any(RenderContext context, in CallArguments arguments)
    {
        var list = arguments.List(0);
        var function = arguments.Function(1);
        TemplateValue[] values = [default, .. arguments.Values[2..]];
        for (var i = 0; i < list.Count; i++)
        {
            values[0] = list[i];
            if (context.CallBack(function, arguments.Site, values).IsTrue) return true;
        }

        return false;
    }

    public static TemplateValue Each(RenderContext context, in CallArguments arguments)
    {
        var list = arguments.List(0);
        var function = arguments.Function(1);
        var result = new ListValue(list.Count);
        for (var i = 0; i < list.Count; i++) result.Add(context.CallBack(function, arguments.Site, list[i]));
        return TemplateValue.From(result);
    }

    public static TemplateValue Filter(RenderContext context, in CallArguments arguments)
    {
        var list = arguments.List(0);
        var function = arguments.Function(1);
        var result = new ListValue();
        for (var i = 0; i < list.Count; i++)
        {
            if (context.CallBack(function, arguments.Site, list[i]).IsTrue) result.Add(list[i]);
        }

        return TemplateValue.From(result);
    }

    public static TemplateValue Join(RenderContext context, in CallArguments arguments)
    {
        var list = arguments.List(0);
        var function = arguments[2].IsNull ? null : arguments.Function(2);
        var delimiter = arguments.Text(1);
        var text = context.StartText(arguments.Site);
        context.Step(arguments.Site, list.Count);
        for (var i = 0; i < list.Count; i++)
        {
            if (i > 0) text.Append(delimiter);
            var piece = context.TextOf(list[i]);
            if (function is null) text.Append(piece);
            else text.Append(context.CallBack(function, arguments.Site, piece));
        }

        return text.Finish();
    }
}
