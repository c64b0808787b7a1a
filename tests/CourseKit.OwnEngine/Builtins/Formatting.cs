using System.Globalization;

namespace OwnEngine;

/// <summary>.NET's format strings, and the cultures that may be named: only those that write as the invariant one does.</summary>
internal static class Formatting
{
    /// <summary>The value in the first argument, the format in the second, the culture in the third.</summary>
    public static TemplateValue Number(in CallArguments arguments, TemplateValue value)
    {
        CheckCulture(arguments, 2);
        var format = arguments.Text(1);
        if (format.Length > 100) throw arguments.Invalid(1, "is too long", "Format strings are short: 'N2', '0.00', 'X4'.");
        try
        {
            return value.Kind switch
            {
                TemplateKind.Integer => value.AsInteger.ToString(format, CultureInfo.InvariantCulture),
                TemplateKind.Double => value.AsDouble.ToString(format, CultureInfo.InvariantCulture),
                TemplateKind.Decimal => value.AsDecimal.ToString(format, CultureInfo.InvariantCulture),
                TemplateKind.Date => value.AsDate.ToString(format, CultureInfo.InvariantCulture),
                TemplateKind.Duration => value.AsDuration.ToString(format, CultureInfo.InvariantCulture),
                TemplateKind.Null => default(TemplateValue),
                _ => throw arguments.Unfit(0, "a number, a date or a time span"),
            };
        }
        catch (FormatException)
        {
            throw arguments.Invalid(1, $"'{format}' is not a format for this value", "Use a .NET format string such as 'N2', '0.00' or 'X4'.");
        }
    }

    public static void CheckCulture(in CallArguments arguments, int index)
    {
        if (arguments[index].IsNull || arguments.Text(index) is "" or "en" or "en-US" or "invariant") return;
        throw arguments.Invalid(
            index,
            $"names the culture '{arguments.Text(index)}'",
            "Every machine shall write the same bytes, so there is only the invariant culture; leave this argument out.");
    }
}
