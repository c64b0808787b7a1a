using System.Globalization;
using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>From the author's text to the one notation that a type has.</summary>
internal static class ValueParser
{
    public static ValueReading Parse(MetadataField field, string text) => field.Type switch
    {
        FieldType.Boolean => Boolean(text),
        FieldType.Integer => Integer(field.TypeName, text),
        FieldType.Number => Number(field.TypeName, text),
        FieldType.Date => Date(text),
        FieldType.DateTime => Moment(text),
        FieldType.Enum => Member(field, text),
        FieldType.Uri => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _) && text.Trim().Length > 0
            ? new(text, ValueFault.None)
            : ValueReading.Wrong(ValueFault.WrongType),
        FieldType.Page or FieldType.Prompt or FieldType.Source =>
            text.Trim() is { Length: > 0 } name ? new(name, ValueFault.None) : ValueReading.Wrong(ValueFault.Empty),
        _ => new(text, ValueFault.None),
    };

    private static ValueReading Boolean(string text) =>
        string.Equals(text, "true", StringComparison.OrdinalIgnoreCase) ? new("true", ValueFault.None)
        : string.Equals(text, "false", StringComparison.OrdinalIgnoreCase) ? new("false", ValueFault.None)
        : ValueReading.Wrong(ValueFault.WrongType);

    private static ValueReading Integer(string type, string text)
    {
        if (!DataNumber.TryInteger(text, out var number))
        {
            // Whole, but longer than any type holds: that is a matter of range.
            var isWhole = text.Length > 0 && text.All(c => c is (>= '0' and <= '9') or '-' or '+') && DataNumber.TryFloat(text, out _);
            return ValueReading.Wrong(isWhole ? ValueFault.OutOfRange : ValueFault.WrongType);
        }

        var (least, most) = NumberLimits.Of(type);
        return number >= least && number <= most
            ? new(number.ToString(CultureInfo.InvariantCulture), ValueFault.None)
            : ValueReading.Wrong(ValueFault.OutOfRange);
    }

    private static ValueReading Number(string type, string text)
    {
        if (!DataNumber.TryFloat(text, out var number)) return ValueReading.Wrong(ValueFault.WrongType);
        if (type == "decimal")
        {
            var isDecimal = decimal.TryParse(text.Replace("_", ""), NumberStyles.Float, CultureInfo.InvariantCulture, out var exact);
            return isDecimal
                ? new(exact.ToString(CultureInfo.InvariantCulture), ValueFault.None)
                : ValueReading.Wrong(ValueFault.OutOfRange);
        }

        var isTooLarge = double.IsInfinity(number) || (type == "float" && float.IsInfinity((float)number));
        return isTooLarge
            ? ValueReading.Wrong(ValueFault.OutOfRange)
            : new(number.ToString("R", CultureInfo.InvariantCulture), ValueFault.None);
    }

    private static ValueReading Date(string text)
    {
        var isDay = text.Length == 10 && DataDate.TryRead(text, out _);
        return isDay ? new(text, ValueFault.None) : ValueReading.Wrong(ValueFault.BadDate);
    }

    private static ValueReading Moment(string text) => DataDate.TryRead(text, out var date)
        ? new(date.ToString("o", CultureInfo.InvariantCulture), ValueFault.None)
        : ValueReading.Wrong(ValueFault.BadDate);

    private static ValueReading Member(MetadataField field, string text)
    {
        var member = field.Members.FirstOrDefault(member => member.Name == text || member.Member == text)
            ?? field.Members.FirstOrDefault(member => IsNameOf(member, text));
        return member is null ? ValueReading.Wrong(ValueFault.NotAMember) : new(member.Member, ValueFault.None);
    }

    private static bool IsNameOf(EnumMember member, string text) =>
        string.Equals(member.Name, text, StringComparison.OrdinalIgnoreCase)
            || string.Equals(member.Member, text, StringComparison.OrdinalIgnoreCase);
}
