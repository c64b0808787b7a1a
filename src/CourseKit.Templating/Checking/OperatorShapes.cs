using Scriban.Syntax;

namespace CourseKit.Templating;

/// <summary>What the operators give, by the shapes of their sides.</summary>
internal static class OperatorShapes
{
    public static TemplateShape Of(ScriptBinaryOperator op, TemplateShape left, TemplateShape right)
    {
        switch (op)
        {
            case ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual or ScriptBinaryOperator.CompareLess
                or ScriptBinaryOperator.CompareLessOrEqual or ScriptBinaryOperator.CompareGreater or ScriptBinaryOperator.CompareGreaterOrEqual:
                return TemplateShape.Flag;
            case ScriptBinaryOperator.And:
                return TemplateShape.Flag;
            case ScriptBinaryOperator.Or:
                return TemplateShape.Flag;
            case ScriptBinaryOperator.EmptyCoalescing:
                return Shapes.Join(left, right);
            case ScriptBinaryOperator.NotEmptyCoalescing:
                return right;
            case ScriptBinaryOperator.RangeInclude or ScriptBinaryOperator.RangeExclude:
                return TemplateShape.ListOf(TemplateShape.Number);
            case ScriptBinaryOperator.Subtract when left.Kind == ShapeKind.Date:
                return right.Kind == ShapeKind.Duration ? TemplateShape.Date : TemplateShape.Duration;
            case ScriptBinaryOperator.Add when Shapes.IsText(left) || Shapes.IsText(right):
                return Gives.JoinOfAll([left, right]);
            case ScriptBinaryOperator.Multiply when Shapes.IsText(left) || Shapes.IsText(right):
                return Shapes.IsText(left) ? left : right;
        }

        if (left.Kind == ShapeKind.List || right.Kind == ShapeKind.List) return TemplateShape.ListOf(Shapes.Join(Part(left), Part(right)));
        if (left.Kind is ShapeKind.Unknown or ShapeKind.Object || right.Kind is ShapeKind.Unknown or ShapeKind.Object)
        {
            return TemplateShape.Unknown;
        }

        return left.Kind == ShapeKind.Date ? TemplateShape.Date : TemplateShape.Number;
    }

    private static TemplateShape Part(TemplateShape shape) => shape.Kind switch
    {
        ShapeKind.List => shape.Element ?? TemplateShape.Null,
        ShapeKind.Number => TemplateShape.Null,
        _ => shape,
    };
}
