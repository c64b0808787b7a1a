namespace OwnEngine;

/// <summary>
/// Numbers: whole numbers of 64 bits become decimals where they would overflow; a double makes the result a double, a
/// decimal makes it a decimal. <c>/</c> always gives a fraction's kind, <c>//</c> a whole number.
/// </summary>
internal static class Arithmetic
{
    public static TemplateValue Calculate(BinaryOperator op, TemplateValue left, TemplateValue right, Node at, RenderContext context)
    {
        try
        {
            if (left.Kind == TemplateKind.Decimal || right.Kind == TemplateKind.Decimal)
            {
                return Decimals(op, ToDecimal(left), ToDecimal(right)) ?? throw Operators.Unsupported(op, left, right, at, context);
            }

            Operators.TryDouble(left, out var a);
            Operators.TryDouble(right, out var b);
            if (left.Kind == TemplateKind.Double || right.Kind == TemplateKind.Double || op == BinaryOperator.Divide)
            {
                return Doubles(op, a, b) ?? throw Operators.Unsupported(op, left, right, at, context);
            }

            Operators.TryInteger(left, out var x);
            Operators.TryInteger(right, out var y);
            return Integers(op, x, y);
        }
        catch (DivideByZeroException)
        {
            throw new TemplateFault(CalculationFailed.At(at.Place, Operators.SignOf(op), "division by zero"));
        }
        catch (OverflowException)
        {
            throw new TemplateFault(CalculationFailed.At(at.Place, Operators.SignOf(op), "the result is too large for a number"));
        }
    }

    /// <summary>A number with its sign turned.</summary>
    public static TemplateValue Negate(TemplateValue number) => number.Kind switch
    {
        TemplateKind.Integer => Integers(BinaryOperator.Subtract, 0, number.AsInteger),
        TemplateKind.Double => -number.AsDouble,
        _ => -number.AsDecimal,
    };

    private static decimal ToDecimal(TemplateValue value) => value.Kind switch
    {
        TemplateKind.Decimal => value.AsDecimal,
        TemplateKind.Double => (decimal)value.AsDouble,
        TemplateKind.Integer => value.AsInteger,
        _ => value.AsBoolean ? 1 : 0,
    };

    private static TemplateValue Integers(BinaryOperator op, long x, long y)
    {
        switch (op)
        {
            case BinaryOperator.Add:
                var sum = unchecked(x + y);
                return ((x ^ sum) & (y ^ sum)) < 0 ? TemplateValue.From((decimal)x + y) : sum;
            case BinaryOperator.Subtract:
                var difference = unchecked(x - y);
                return ((x ^ y) & (x ^ difference)) < 0 ? TemplateValue.From((decimal)x - y) : difference;
            case BinaryOperator.Multiply:
                var product = (Int128)x * y;
                return product == (long)product ? (long)product : TemplateValue.From((decimal)x * y);
            case BinaryOperator.DivideWhole:
                return y == -1 ? Integers(BinaryOperator.Subtract, 0, x) : x / y;
            case BinaryOperator.Modulo:
                return y == -1 ? 0 : x % y;
            case BinaryOperator.ShiftLeft:
                return x << (int)(y & 63);
            default:
                return x >> (int)(y & 63);
        }
    }

    private static TemplateValue? Doubles(BinaryOperator op, double a, double b) => op switch
    {
        BinaryOperator.Add => a + b,
        BinaryOperator.Subtract => a - b,
        BinaryOperator.Multiply => a * b,
        BinaryOperator.Divide => a / b,
        BinaryOperator.DivideWhole => Math.Round(a / b),
        BinaryOperator.Modulo => a % b,
        _ => null,
    };

    private static TemplateValue? Decimals(BinaryOperator op, decimal a, decimal b) => op switch
    {
        BinaryOperator.Add => a + b,
        BinaryOperator.Subtract => a - b,
        BinaryOperator.Multiply => a * b,
        BinaryOperator.Divide => a / b,
        BinaryOperator.DivideWhole => Math.Round(a / b),
        BinaryOperator.Modulo => a % b,
        _ => null,
    };
}
