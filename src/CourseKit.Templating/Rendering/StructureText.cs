using System.Collections;
using System.Text;
using Scriban.Runtime;
using ScribanStrings = Scriban.Functions.StringFunctions;

namespace CourseKit.Templating;

/// <summary>
/// Lists and objects as they are printed: <c>[1, "a"]</c>, <c>{title: "x"}</c>. Scriban's own text of them is cut at its
/// limit, without a word; this one is refused.
/// </summary>
internal sealed class StructureText(RenderContext context)
{
    /// <summary>A list may hold itself; deeper than this it is shown as <c>...</c>.</summary>
    private const int Deepest = 20;

    private readonly StringBuilder _text = new();

    public static string Of(RenderContext context, object value)
    {
        var text = new StructureText(context);
        text.Append(value, 0);
        return text._text.ToString();
    }

    private void Append(object? value, int depth)
    {
        context.CheckSize(context.PrintSpan, _text.Length);
        switch (value)
        {
            case null:
                _text.Append("null");
                break;
            case string text:
                _text.Append('"').Append(ScribanStrings.Escape(text)).Append('"');
                break;
            case IScriptCustomFunction or BuiltinGroup:
                _text.Append("<function>");
                break;
            case IEnumerable or IScriptObject when depth >= Deepest:
                _text.Append("...");
                break;
            case IScriptObject target and not IList:
                AppendObject(target, depth);
                break;
            case IEnumerable list:
                AppendList(list, depth);
                break;
            default:
                _text.Append(context.ObjectToString(value));
                break;
        }
    }

    private void AppendList(IEnumerable list, int depth)
    {
        _text.Append('[');
        var isFirst = true;
        foreach (var item in list)
        {
            if (!isFirst) _text.Append(", ");
            isFirst = false;
            Append(item, depth + 1);
        }

        _text.Append(']');
    }

    private void AppendObject(IScriptObject target, int depth)
    {
        _text.Append('{');
        var isFirst = true;
        foreach (var member in target.GetMembers())
        {
            if (!isFirst) _text.Append(", ");
            isFirst = false;
            if (IsName(member)) _text.Append(member);
            else _text.Append('"').Append(ScribanStrings.Escape(member)).Append('"');
            _text.Append(": ");
            target.TryGetValue(context, context.PrintSpan, member, out var value);
            Append(value, depth + 1);
        }

        _text.Append('}');
    }

    private static bool IsName(string text) =>
        text.Length > 0 && !char.IsDigit(text[0]) && text.All(c => char.IsLetterOrDigit(c) || c == '_');
}
