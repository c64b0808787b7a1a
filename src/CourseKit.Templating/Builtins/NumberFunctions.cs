using System.Globalization;
using System.Numerics;

namespace CourseKit.Templating;

/// <summary>
/// Functions of <c>math</c> and <c>timespan</c> in place of Scriban's: those that format and read as the machine's language
/// does, and a division by zero that gave the greatest number.
/// </summary>
internal static class NumberFunctions
{
    public static IReadOnlyList<OwnFunction> All { get; } =
    [
        new("math.format", "value format culture?", call => Format(call, call[0], "a number", isKnown: IsNumber(call[0]))),
        new("object.format", "value format culture?", call => Format(call, call[0], "a number, a date or a time span", call[0] is IFormattable)),
        new("math.divided_by", "value divisor", DividedBy),
        new("timespan.parse", "text", ParseSpan),
    ];

    private static string? Format(OwnCall call, object? value, string expected, bool isKnown)
    {
        call.RequireNoCulture(2);
        if (value is null) return null;
        if (!isKnown) throw call.Unfit(0, expected, value);
        var format = call.Text(1);
        if (format.Length > 100) throw call.Invalid(1, "has too long a format", "Format strings are short: 'N2', '0.00', 'X4'.");
        try
        {
            return ((IFormattable)value).ToString(format, CultureInfo.InvariantCulture);
        }
        catch (FormatException)
        {
            throw call.Invalid(1, $"'{format}' is not a format for this value", "Use a .NET format string such as 'N2', '0.00' or 'X4'.");
        }
    }

    /// <summary>Rounded down when the divisor is a whole number.</summary>
    private static object? DividedBy(OwnCall call)
    {
        if (call[0] is null || call[1] is null) return null;
        var (value, divisor) = (call.Double(0), call.Double(1));
        if (divisor == 0)
        {
            throw new TemplateFault(call.Span, place => CalculationFailed.At(place, "math.divided_by", "nothing can be divided by 0"));
        }

        if (call[1] is not (int or long)) return value / divisor;
        var quotient = Math.Floor(value / divisor);
        return Math.Abs(quotient) < long.MaxValue ? ModelValue.Of((long)quotient) : quotient;
    }

    private static object ParseSpan(OwnCall call)
    {
        if (TimeSpan.TryParse(call.Text(0), CultureInfo.InvariantCulture, out var span)) return span;
        throw call.Invalid(0, $"'{call.Text(0)}' is no time span", "Write days, hours, minutes and seconds as '1.02:03:04'.");
    }

    private static bool IsNumber(object? value) => value is int or long or double or float or decimal or BigInteger;
}
