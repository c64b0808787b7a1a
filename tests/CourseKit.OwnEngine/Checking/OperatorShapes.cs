namespace OwnEngine;

/// <summary>What the operators give, by the shapes of their sides.</summary>
internal static class OperatorShapes
{
    public static TemplateShape Of(BinaryOperator op, TemplateShape left, TemplateShape right)
    {
        switch (op)
        {
            case BinaryOperator.Equal or BinaryOperator.NotEqual or BinaryOperator.Less or BinaryOperator.LessOrEqual
                or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual:
                return TemplateShape.Flag;
            case BinaryOperator.RangeInclusive or BinaryOperator.RangeExclusive:
                return TemplateShape.ListOf(TemplateShape.Number);
            case BinaryOperator.Subtract when left.Kind == ShapeKind.Date:
                return right.Kind == ShapeKind.Duration ? TemplateShape.Date : TemplateShape.Duration;
            case BinaryOperator.Add when Shapes.IsText(left) || Shapes.IsText(right):
                return Gives.JoinOfAll([left, right]);
            case BinaryOperator.Multiply when Shapes.IsText(left) || Shapes.IsText(right):
                return Shapes.IsText(left) ? left : right;
        }

        if (left.Kind == ShapeKind.List || right.Kind == ShapeKind.List) return TemplateShape.ListOf(Shapes.Join(Part(left), Part(right)));
        // Text cannot be subtracted or divided, so whatever these give is no text.
        if (op is BinaryOperator.Subtract or BinaryOperator.Divide or BinaryOperator.DivideWhole or BinaryOperator.Modulo) return TemplateShape.Number;
        if (left.Kind is ShapeKind.Unknown or ShapeKind.Object || right.Kind is ShapeKind.Unknown or ShapeKind.Object) return TemplateShape.Unknown;
        return left.Kind == ShapeKind.Date ? TemplateShape.Date : TemplateShape.Number;
    }

    private static TemplateShape Part(TemplateShape shape) => shape.Kind switch
    {
        ShapeKind.List => shape.Element ?? TemplateShape.Null,
        ShapeKind.Number => TemplateShape.Null,
        _ => shape,
    };
}
