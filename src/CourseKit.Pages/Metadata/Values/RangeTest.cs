using System.Globalization;
using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Compares values that are texts by what they mean.</summary>
public static class RangeTest
{
    internal static bool Holds(FieldRange? range, FieldType type, string value)
    {
        if (range is null) return true;
        var low = Compare(type, value, range.Minimum);
        var high = Compare(type, value, range.Maximum);
        return (range.MinimumIsExclusive ? low > 0 : low >= 0) && (range.MaximumIsExclusive ? high < 0 : high <= 0);
    }

    /// <summary>Below zero when the first comes before the second; texts that are not of the type are equal.</summary>
    public static int Compare(FieldType type, string left, string right)
    {
        if (type is FieldType.Date or FieldType.DateTime)
        {
            return DataDate.TryRead(left, out var a) && DataDate.TryRead(right, out var b) ? a.CompareTo(b) : 0;
        }

        var isExact = TryExact(left, out var exactLeft) & TryExact(right, out var exactRight);
        if (isExact) return exactLeft.CompareTo(exactRight);
        return DataNumber.TryFloat(left, out var x) && DataNumber.TryFloat(right, out var y) ? x.CompareTo(y) : 0;
    }

    /// <summary>Whether a text can be compared with values of the type.</summary>
    public static bool IsValue(FieldType type, string text) =>
        type is FieldType.Date or FieldType.DateTime
            ? DataDate.TryRead(text, out _)
            : TryExact(text, out _) || DataNumber.TryFloat(text, out _);

    private static bool TryExact(string text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
}
