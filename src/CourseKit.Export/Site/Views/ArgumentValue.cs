using System.Globalization;
using CourseKit.Syntax;
using CourseKit.Templating;

namespace CourseKit.Export;

/// <summary>A shortcode's argument, which the compiler has checked against its type, as a template's value.</summary>
internal static class ArgumentValue
{
    public static TemplateValue Number(string? text)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer)) return integer;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : TemplateValue.Null;
    }

    public static TemplateValue Flag(string? text) => text is null ? TemplateValue.Null : TemplateValue.From(text is "true" or "1");

    public static DateTimeOffset? Date(string? text) => text is not null && DataDate.TryRead(text, out var date) ? date : null;
}
