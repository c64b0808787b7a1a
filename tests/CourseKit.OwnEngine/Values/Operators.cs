namespace OwnEngine;

/// <summary>What the operators do with values of each kind; what they do not do ends the rendering.</summary>
internal static class Operators
{
    public static TemplateValue Binary(BinaryOperator op, TemplateValue left, TemplateValue right, Node at, RenderContext context) => op switch
    {
        BinaryOperator.Equal => Comparison.AreEqual(left, right, at, context),
        BinaryOperator.NotEqual => !Comparison.AreEqual(left, right, at, context),
        BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual =>
            Comparison.Compare(op, left, right, at, context),
        BinaryOperator.RangeInclusive or BinaryOperator.RangeExclusive => Range(op, left, right, at, context),
        _ => Calculate(op, left, right, at, context),
    };

    public static TemplateValue Sign(TemplateValue operand, bool isMinus, Node at, RenderContext context)
    {
        if (operand.IsNull) return default;
        if (!operand.IsNumber) throw new TemplateFault(OperatorNotSupported.At(at.Place, isMinus ? "-" : "+", context.Describe(operand), null));
        return isMinus ? Arithmetic.Negate(operand) : operand;
    }

    /// <summary>A whole number, or the one nearest to a fraction; a text is none.</summary>
    public static bool TryInteger(TemplateValue value, out long number)
    {
        switch (value.Kind)
        {
            case TemplateKind.Integer:
                number = value.AsInteger;
                return true;
            case TemplateKind.Double when Math.Abs(value.AsDouble) < long.MaxValue:
                number = (long)Math.Round(value.AsDouble);
                return true;
            case TemplateKind.Decimal when Math.Abs(value.AsDecimal) < long.MaxValue:
                number = (long)Math.Round(value.AsDecimal);
                return true;
            case TemplateKind.Boolean:
                number = value.AsBoolean ? 1 : 0;
                return true;
            default:
                number = 0;
                return false;
        }
    }

    public static bool TryDouble(TemplateValue value, out double number)
    {
        number = value.Kind switch
        {
            TemplateKind.Integer => value.AsInteger,
            TemplateKind.Double => value.AsDouble,
            TemplateKind.Decimal => (double)value.AsDecimal,
            TemplateKind.Boolean => value.AsBoolean ? 1 : 0,
            _ => double.NaN,
        };
        return value.IsNumber || value.Kind == TemplateKind.Boolean;
    }

    public static string SignOf(BinaryOperator op) => op switch
    {
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.DivideWhole => "//",
        BinaryOperator.Modulo => "%",
        BinaryOperator.ShiftLeft => "<<",
        BinaryOperator.ShiftRight => ">>",
        BinaryOperator.Equal => "==",
        BinaryOperator.NotEqual => "!=",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        BinaryOperator.GreaterOrEqual => ">=",
        BinaryOperator.RangeInclusive => "..",
        BinaryOperator.RangeExclusive => "..<",
        BinaryOperator.And => "&&",
        BinaryOperator.Or => "||",
        BinaryOperator.Coalesce => "??",
        _ => "?!",
    };

    public static TemplateFault Unsupported(BinaryOperator op, TemplateValue left, TemplateValue right, Node at, RenderContext context) =>
        new(OperatorNotSupported.At(at.Place, SignOf(op), context.Describe(left), context.Describe(right)));

    private static TemplateValue Calculate(BinaryOperator op, TemplateValue left, TemplateValue right, Node at, RenderContext context)
    {
        if (left.Kind == TemplateKind.List || right.Kind == TemplateKind.List) return ListOperators.Calculate(op, left, right, at, context);
        if (left.IsString || right.IsString) return TextOperators.Calculate(op, left, right, at, context);
        if (left.IsNull || right.IsNull) return default;
        if (left.Kind is TemplateKind.Date) return DateOperators.Calculate(op, left, right, at, context);
        if (!IsCountable(left) || !IsCountable(right)) throw Unsupported(op, left, right, at, context);
        return Arithmetic.Calculate(op, left, right, at, context);
    }

    private static bool IsCountable(TemplateValue value) => value.IsNumber || value.Kind == TemplateKind.Boolean;

    private static TemplateValue Range(BinaryOperator op, TemplateValue left, TemplateValue right, Node at, RenderContext context)
    {
        // A range binds tighter than a product, so "2 * 1..3" repeats a list; the reference engine does the same.
        if (left.Kind != TemplateKind.Integer || right.Kind != TemplateKind.Integer) throw Unsupported(op, left, right, at, context);
        var (first, last) = (left.AsInteger, right.AsInteger);
        var count = Math.Abs((decimal)last - first) + (op == BinaryOperator.RangeInclusive ? 1 : 0);
        context.CheckSize(count > int.MaxValue ? long.MaxValue : (long)count, at);
        return TemplateValue.From(new RangeValue(first, (int)count, last < first ? -1 : 1));
    }
}
