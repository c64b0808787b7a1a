using System.Globalization;

namespace OwnEngine;

/// <summary>Numbers as they are written: <c>1_000</c>, <c>0x1F</c>, <c>0b11</c>, <c>1e3</c>, <c>1.5</c>, <c>1f</c>, <c>1.5m</c>.</summary>
internal static class NumberText
{
    public static bool TryRead(string text, out TemplateValue value)
    {
        var digits = text.Replace("_", "", StringComparison.Ordinal);
        if (digits.StartsWith("0x", StringComparison.OrdinalIgnoreCase)) return TryReadBits(digits, NumberStyles.AllowHexSpecifier, out value);
        if (digits.StartsWith("0b", StringComparison.OrdinalIgnoreCase)) return TryReadBits(digits, NumberStyles.AllowBinarySpecifier, out value);
        var suffix = char.ToLowerInvariant(digits[^1]);
        if (suffix == 'm') return TryReadDecimal(digits[..^1], out value);
        if (suffix is 'f' or 'd') return TryReadDouble(digits[..^1], out value);
        if (digits.Contains('.')) return TryReadDouble(digits, out value);
        if (long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var whole))
        {
            value = whole;
            return true;
        }

        // 1e3 is a whole number; 1e-3 and what is beyond 64 bits are not.
        if (!TryReadDecimal(digits, out value)) return TryReadDouble(digits, out value);
        var number = value.AsDecimal;
        if (number == decimal.Truncate(number)) value = Math.Abs(number) <= long.MaxValue ? (long)number : TemplateValue.From(decimal.Truncate(number));
        else return TryReadDouble(digits, out value);
        return true;
    }

    private static bool TryReadBits(string digits, NumberStyles style, out TemplateValue value)
    {
        var end = digits[^1] is 'u' or 'U' ? ^1 : ^0;
        var read = ulong.TryParse(digits[2..end], style, CultureInfo.InvariantCulture, out var bits);
        value = bits <= long.MaxValue ? (long)bits : TemplateValue.From((decimal)bits);
        return read;
    }

    private static bool TryReadDecimal(string digits, out TemplateValue value)
    {
        const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        var read = decimal.TryParse(digits, Style, CultureInfo.InvariantCulture, out var number);
        value = number;
        return read;
    }

    private static bool TryReadDouble(string digits, out TemplateValue value)
    {
        const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        var read = double.TryParse(digits, Style, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number);
        value = number;
        return read;
    }
}
