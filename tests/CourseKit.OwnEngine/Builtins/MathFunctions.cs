using System.Globalization;

namespace OwnEngine;

/// <summary>The functions of <c>math</c>. Chance has no place here: the same course gives the same bytes.</summary>
internal static class MathFunctions
{
    public static BuiltinObject Group { get; } = new BuiltinObject("math")
        .Add("abs value", Gives.Number, Abs)
        .Add("ceil value", Gives.Number, static (context, in a) => Rounded(a, Math.Ceiling, decimal.Ceiling))
        .Add("floor value", Gives.Number, static (context, in a) => Rounded(a, Math.Floor, decimal.Floor))
        .Add("round value precision?", Gives.Number, Round)
        .Add("plus value with", Gives.Number, static (context, in a) => Operators.Binary(BinaryOperator.Add, Number(a, 0), Number(a, 1), a.Site, context))
        .Add("minus value with", Gives.Number, static (context, in a) => Operators.Binary(BinaryOperator.Subtract, Number(a, 0), Number(a, 1), a.Site, context))
        .Add("times value with", Gives.Number, static (context, in a) => Operators.Binary(BinaryOperator.Multiply, Number(a, 0), Number(a, 1), a.Site, context))
        .Add("modulo value with", Gives.Number, static (context, in a) => Operators.Binary(BinaryOperator.Modulo, Number(a, 0), Number(a, 1), a.Site, context))
        .Add("divided_by value divisor", Gives.Number, DividedBy)
        .Add("format value format culture?", Gives.TextOfAll, static (context, in a) => Formatting.Number(a, Number(a, 0)))
        .Add("is_number value", Gives.Flag, static (context, in a) => a[0].IsNumber)
        .Add(new RefusedFunction("math.random", ["min_value", "max_value"]))
        .Add(new RefusedFunction("math.uuid", []));

    private static TemplateValue Number(in CallArguments arguments, int index) =>
        arguments[index].IsNumber || arguments[index].IsNull ? arguments[index] : throw arguments.Unfit(index, "a number");

    private static TemplateValue Abs(RenderContext context, in CallArguments arguments)
    {
        var value = Number(arguments, 0);
        return value.Kind switch
        {
            TemplateKind.Integer when value.AsInteger < 0 => Arithmetic.Negate(value),
            TemplateKind.Double => Math.Abs(value.AsDouble),
            TemplateKind.Decimal => Math.Abs(value.AsDecimal),
            _ => value,
        };
    }

    private static TemplateValue Rounded(in CallArguments arguments, Func<double, double> ofDouble, Func<decimal, decimal> ofDecimal)
    {
        var value = Number(arguments, 0);
        return value.Kind switch
        {
            TemplateKind.Double => ofDouble(value.AsDouble),
            TemplateKind.Decimal => ofDecimal(value.AsDecimal),
            _ => value,
        };
    }

    private static TemplateValue Round(RenderContext context, in CallArguments arguments)
    {
        var digits = arguments[1].IsNull ? 0 : arguments.Size(1);
        if (digits is < 0 or > 15) throw arguments.Invalid(1, $"is {digits.ToString(CultureInfo.InvariantCulture)}", "Digits go from 0 to 15.");
        return Rounded(arguments, number => Math.Round(number, digits), number => decimal.Round(number, digits));
    }

    /// <summary>By a whole number the result is rounded down to one; by another it is not.</summary>
    private static TemplateValue DividedBy(RenderContext context, in CallArguments arguments)
    {
        var (value, divisor) = (Number(arguments, 0), Number(arguments, 1));
        if (divisor.Kind == TemplateKind.Integer && divisor.AsInteger == 0)
        {
            throw new TemplateFault(CalculationFailed.At(arguments.Site.Place, "math.divided_by", "division by zero"));
        }

        var result = Operators.Binary(BinaryOperator.Divide, value, divisor, arguments.Site, context);
        if (divisor.Kind != TemplateKind.Integer || result.IsNull) return result;
        Operators.TryDouble(result, out var quotient);
        return Operators.TryInteger(Math.Floor(quotient), out var whole) ? whole : result;
    }
}

/// <summary>A function of the language that cannot be had here, with its place in the language.</summary>
internal sealed class RefusedFunction(string name, string[] parameters)
    : TemplateFunction(Signatures.Read(null, string.Join(' ', [name, .. parameters]), Gives.Number))
{
    internal override TemplateValue Invoke(RenderContext context, in CallArguments arguments) =>
        throw new TemplateFault(ChanceRefused.At(arguments.Site.Place, Signature.Name));
}
