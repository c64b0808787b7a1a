using System.Globalization;
using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// A shortcode's parameter as a field of metadata, so that both are checked by the same code and reported in the same words.
/// </summary>
internal static class ParameterField
{
    private const string LeastNumber = "-1.7976931348623157E+308";
    private const string GreatestNumber = "1.7976931348623157E+308";

    public static MetadataField Of(ShortcodeParameter parameter)
    {
        var type = TypeOf(parameter.Type);
        return new MetadataField
        {
            Key = parameter.Name,
            Property = parameter.Name,
            Type = type,
            TypeName = type switch { FieldType.Integer => "long", FieldType.Number => "double", _ => "string" },
            IsRequired = parameter.Required,
            Constraints = ConstraintsOf(type, parameter.Limits),
        };
    }

    public static FieldType TypeOf(ParameterType type) => type switch
    {
        ParameterType.Integer or ParameterType.Pixels => FieldType.Integer,
        ParameterType.Number => FieldType.Number,
        ParameterType.Boolean => FieldType.Boolean,
        ParameterType.Date => FieldType.Date,
        ParameterType.Page => FieldType.Page,
        ParameterType.Prompt => FieldType.Prompt,
        ParameterType.Source => FieldType.Source,
        _ => FieldType.Text,
    };

    /// <summary>True for what only the linked course can tell right from wrong.</summary>
    public static bool IsReference(ParameterType type) => type is ParameterType.Page or ParameterType.Prompt or ParameterType.Source;

    private static FieldConstraints ConstraintsOf(FieldType type, ParameterLimits limits)
    {
        if (limits == ParameterLimits.None) return FieldConstraints.None;
        var isRange = limits.Minimum is not null || limits.Maximum is not null;
        var (least, greatest) = EndsOf(type);
        return new FieldConstraints
        {
            Range = isRange && type != FieldType.Text ? new FieldRange(limits.Minimum ?? least, limits.Maximum ?? greatest) : null,
            Length = isRange && type == FieldType.Text ? new FieldLength(Count(limits.Minimum) ?? 0, Count(limits.Maximum)) : null,
            Pattern = limits.Pattern is { } pattern ? new FieldPattern(pattern) : null,
        };
    }

    /// <summary>What stands for a limit that is not written.</summary>
    private static (string Least, string Greatest) EndsOf(FieldType type) => type switch
    {
        FieldType.Integer => ("-9223372036854775808", "9223372036854775807"),
        FieldType.Number => (LeastNumber, GreatestNumber),
        _ => ("0001-01-01", "9999-12-31"),
    };

    private static int? Count(string? limit) => limit is null ? null : int.Parse(limit, NumberStyles.None, CultureInfo.InvariantCulture);
}
