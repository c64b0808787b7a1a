using System.Text;

namespace OwnEngine;

/// <summary><c>"a" + 1</c> and <c>"a" * 3</c>. The kind of the result matters only to the checker, so it is plain text.</summary>
internal static class TextOperators
{
    public static TemplateValue Calculate(BinaryOperator op, TemplateValue left, TemplateValue right, Node at, RenderContext context)
    {
        switch (op)
        {
            case BinaryOperator.Add:
                var (first, second) = (context.TextOf(left), context.TextOf(right));
                context.CheckSize((long)first.Length + second.Length, at);
                return TemplateValue.From(first + second);
            case BinaryOperator.Multiply when left.IsNumber || right.IsNumber:
                return Repeat(left.IsString ? left : right, left.IsString ? right : left, at, context);
            default:
                throw Operators.Unsupported(op, left, right, at, context);
        }
    }

    private static TemplateValue Repeat(TemplateValue text, TemplateValue times, Node at, RenderContext context)
    {
        var piece = text.AsString;
        if (!Operators.TryInteger(times, out var count) || count <= 0 || piece.Length == 0) return "";
        context.CheckSize(count > int.MaxValue ? long.MaxValue : piece.Length * count, at);
        return new StringBuilder(piece.Length * (int)count).Insert(0, piece, (int)count).ToString();
    }
}
