namespace OwnEngine;

/// <summary>The builtins that call a function they are given, and what they call it with.</summary>
internal static class CallbackShapes
{
    public static bool TryFind(string builtin, IReadOnlyList<TemplateShape> arguments, out TemplateShape function, out TemplateShape item)
    {
        var position = builtin switch
        {
            "array.each" or "array.filter" => 1,
            "array.join" => 2,
            _ => -1,
        };
        function = TemplateShape.Unknown;
        item = TemplateShape.Unknown;
        if (position < 0 || position >= arguments.Count || arguments[position].Kind != ShapeKind.Function) return false;
        function = arguments[position];
        item = Gives.ElementOf(arguments[0]);
        // A function that joins is called with the item as it would be printed.
        if (builtin == "array.join" && !Shapes.IsText(item)) item = item.IsSafeToPrint ? TemplateShape.Html : TemplateShape.Text;
        return true;
    }
}
