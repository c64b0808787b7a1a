using System.Text;

namespace OwnEngine;

/// <summary>Lists and objects as they are printed: <c>[1, "a"]</c>, <c>{title: "x"}</c>. Texts inside stand in quotes.</summary>
internal static class StructureText
{
    /// <summary>A list may hold itself; deeper than this it is shown as <c>...</c>.</summary>
    private const int Deepest = 20;

    public static string Of(RenderContext context, TemplateValue value)
    {
        var text = new StringBuilder();
        Append(context, text, value, 0);
        return text.ToString();
    }

    private static void Append(RenderContext context, StringBuilder text, TemplateValue value, int depth)
    {
        if (context.Current is { } at)
        {
            context.Step(at);
            context.CheckSize(text.Length, at);
        }

        switch (value.Kind)
        {
            case TemplateKind.List or TemplateKind.Object when depth >= Deepest:
                text.Append("...");
                break;
            case TemplateKind.List:
                AppendList(context, text, value.AsList, depth);
                break;
            case TemplateKind.Object:
                AppendObject(context, text, value.AsObject, depth);
                break;
            case TemplateKind.Null:
                text.Append("null");
                break;
            case TemplateKind.Text or TemplateKind.Html:
                text.Append('"').Append(TextEscapes.Escape(value.AsString)).Append('"');
                break;
            default:
                text.Append(context.TextOf(value));
                break;
        }
    }

    private static void AppendList(RenderContext context, StringBuilder text, ITemplateList list, int depth)
    {
        text.Append('[');
        for (var i = 0; i < list.Count; i++)
        {
            if (i > 0) text.Append(", ");
            Append(context, text, list[i], depth + 1);
        }

        text.Append(']');
    }

    private static void AppendObject(RenderContext context, StringBuilder text, ITemplateObject target, int depth)
    {
        text.Append('{');
        var first = true;
        foreach (var member in target.Members)
        {
            if (!first) text.Append(", ");
            first = false;
            if (TextEscapes.IsName(member)) text.Append(member);
            else text.Append('"').Append(TextEscapes.Escape(member)).Append('"');
            target.TryGet(member, out var value);
            text.Append(": ");
            Append(context, text, value, depth + 1);
        }

        text.Append('}');
    }
}
