using System.Globalization;

namespace OwnEngine;

/// <summary>Numbers out of texts; null when the text is none.</summary>
internal static class NumberReading
{
    public static TemplateValue Whole(string text, long smallest, long largest) =>
        long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && number >= smallest && number <= largest
            ? number
            : default(TemplateValue);

    public static TemplateValue Fraction(string text) =>
        double.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number)
            ? number
            : default(TemplateValue);
}
