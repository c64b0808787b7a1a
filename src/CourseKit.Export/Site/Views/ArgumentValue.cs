using System.Globalization;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>A shortcode's argument, which the compiler has checked against its type, as a template's value.</summary>
internal static class ArgumentValue
{
    public static object? Number(string? text)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer)) return integer;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    public static object? Flag(string? text) => text is null ? null : text is "true" or "1";

    public static DateTimeOffset? Date(string? text) => text is not null && DataDate.TryRead(text, out var date) ? date : null;
}
