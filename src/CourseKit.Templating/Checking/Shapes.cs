namespace CourseKit.Templating;

/// <summary>What is known of a value that may be one or the other.</summary>
internal static class Shapes
{
    public static TemplateShape Join(TemplateShape left, TemplateShape right)
    {
        if (ReferenceEquals(left, right) || right.Kind == ShapeKind.Null) return left;
        if (left.Kind == ShapeKind.Null) return right;
        if (left.Kind == ShapeKind.List && right.Kind == ShapeKind.List) return TemplateShape.ListOf(Join(ElementOf(left), ElementOf(right)));
        if (left.Kind == ShapeKind.Object && right.Kind == ShapeKind.Object) return left.Type is { } type && ReferenceEquals(type, right.Type) ? left : TemplateShape.AnyObject;
        if (left.Kind == right.Kind && left.Kind is not (ShapeKind.Function or ShapeKind.List or ShapeKind.Object)) return left;
        if (IsText(left) && IsText(right)) return left.IsSafeToPrint && right.IsSafeToPrint ? TemplateShape.Html : TemplateShape.Text;
        // Of different kinds, but nothing that could carry markup.
        if (left.IsSafeToPrint && right.IsSafeToPrint && left.Kind != ShapeKind.List && right.Kind != ShapeKind.List) return TemplateShape.Html;
        return TemplateShape.Unknown;
    }

    public static bool IsText(TemplateShape shape) => shape.Kind is ShapeKind.Text or ShapeKind.Html or ShapeKind.Literal;

    private static TemplateShape ElementOf(TemplateShape list) => list.Element ?? TemplateShape.Null;
}
