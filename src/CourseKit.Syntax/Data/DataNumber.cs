using System.Globalization;

namespace CourseKit.Syntax;

/// <summary>Numbers as YAML, TOML and JSON write them.</summary>
public static class DataNumber
{
    /// <summary>Decimal with an optional sign, or <c>0x</c>, <c>0o</c>, <c>0b</c>; TOML's underscores between digits are allowed.</summary>
    public static bool TryInteger(string text, out long value)
    {
        value = 0;
        var at = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        var radix = 10;
        if (text.Length > at + 2 && text[at] == '0' && text[at + 1] is 'x' or 'o' or 'b')
        {
            radix = text[at + 1] switch { 'x' => 16, 'o' => 8, _ => 2 };
            at += 2;
        }

        return TryDigits(text, at, radix, negative: text.Length > 0 && text[0] == '-', ref value);
    }

    public static bool TryFloat(string text, out double value)
    {
        value = 0;
        foreach (var c in text)
        {
            if (c is not ((>= '0' and <= '9') or '+' or '-' or '.' or 'e' or 'E' or '_')) return false;
        }

        if (text.IndexOf('_') >= 0)
        {
            if (!UnderscoresStandBetweenDigits(text)) return false;
            text = text.Replace("_", "");
        }

        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
    }

    private static bool TryDigits(string text, int start, int radix, bool negative, ref long value)
    {
        if (start >= text.Length || !UnderscoresStandBetweenDigits(text)) return false;
        for (var at = start; at < text.Length; at++)
        {
            if (text[at] == '_') continue;
            var digit = Digit(text[at]);
            if (digit < 0 || digit >= radix) return false;

            // Counted downwards: the most negative number has no positive counterpart.
            if (value < (long.MinValue + digit) / radix) return false;
            value = (value * radix) - digit;
        }

        if (negative) return true;
        if (value == long.MinValue) return false;
        value = -value;
        return true;
    }

    private static bool UnderscoresStandBetweenDigits(string text)
    {
        for (var at = text.IndexOf('_'); at >= 0; at = text.IndexOf('_', at + 1))
        {
            if (at == 0 || at + 1 == text.Length || Digit(text[at - 1]) < 0 || Digit(text[at + 1]) < 0) return false;
        }

        return true;
    }

    private static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };
}
