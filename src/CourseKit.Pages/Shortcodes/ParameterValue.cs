using System.Globalization;
using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Whether a text is a value of a parameter's type.</summary>
internal static class ParameterValue
{
    private const string PixelUnit = "px";

    /// <summary>The value as it is bound: of a length the number of pixels, of a reference the name alone.</summary>
    public static string Bound(string value, ParameterType type)
    {
        if (ParameterField.IsReference(type)) return value.Trim();
        return type == ParameterType.Pixels && value.EndsWith(PixelUnit, StringComparison.Ordinal)
            ? value.Substring(0, value.Length - PixelUnit.Length)
            : value;
    }

    public static bool Fits(string value, ShortcodeParameter parameter) => parameter.Type switch
    {
        ParameterType.Integer => long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        ParameterType.Pixels => int.TryParse(Bound(value, parameter.Type), NumberStyles.None, CultureInfo.InvariantCulture, out _),
        ParameterType.Number => double.TryParse(
            value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out _),
        ParameterType.Boolean => value is "true" or "false",
        ParameterType.Id => value.Length > 0 && !value.Any(char.IsWhiteSpace),
        ParameterType.Choice => parameter.Choices.Contains(value),
        _ => true,
    };

    /// <summary>What the type is called in messages.</summary>
    public static string Describe(ParameterType type) => type switch
    {
        ParameterType.Pixels => "a whole number of pixels",
        ParameterType.Link => "an address",
        ParameterType.Image => "the address of a picture",
        ParameterType.Id => "an id without blanks",
        ParameterType.String or ParameterType.Markdown or ParameterType.Choice => "text",
        _ => FieldWords.Expected(ParameterField.TypeOf(type)),
    };
}
