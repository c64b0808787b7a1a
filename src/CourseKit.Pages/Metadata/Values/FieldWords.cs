using System.Globalization;

namespace CourseKit.Model;

/// <summary>What fields ask for, in words for messages.</summary>
public static class FieldWords
{
    /// <summary>How many names a message lists before it stops.</summary>
    private const int MostNames = 12;

    /// <summary>With its article: <c>a whole number</c>.</summary>
    public static string Expected(FieldType type) => type switch
    {
        FieldType.Boolean => "true or false",
        FieldType.Integer => "a whole number",
        FieldType.Number => "a number",
        FieldType.Date => "a day",
        FieldType.DateTime => "a date",
        FieldType.Uri => "an address",
        FieldType.Page => "a page of the course",
        FieldType.Prompt => "the id of a prompt",
        FieldType.Source => "the key of a source",
        FieldType.Enum => "one of its names",
        _ => "a text",
    };

    /// <summary>What to write: <c>a whole number, 1 to 5</c>.</summary>
    public static string Wanted(MetadataField field) =>
        field.Constraints.Range is null ? Expected(field.Type) : $"{Expected(field.Type)}, {Limits(field)}";

    /// <summary><c>1 to 5</c>, <c>at least 1</c>, <c>more than 0 and at most 1</c>, <c>2026-01-31 or later</c>.</summary>
    public static string Limits(MetadataField field)
    {
        if (field.Constraints.Range is not { } range)
        {
            var (least, most) = NumberLimits.Of(field.TypeName);
            return field.Type == FieldType.Integer ? $"{Text(least)} to {Text(most)}" : $"what '{field.TypeName}' holds";
        }

        var hasMinimum = !IsEndless(range.Minimum);
        var hasMaximum = !IsEndless(range.Maximum);
        if (hasMinimum && hasMaximum && !range.MinimumIsExclusive && !range.MaximumIsExclusive)
        {
            return $"{range.Minimum} to {range.Maximum}";
        }

        if (IsDay(field.Type) && hasMinimum != hasMaximum) return hasMinimum ? DayFrom(range) : DayUntil(range);
        var low = hasMinimum ? $"{(range.MinimumIsExclusive ? "more than" : "at least")} {range.Minimum}" : null;
        var high = hasMaximum ? $"{(range.MaximumIsExclusive ? "less than" : "at most")} {range.Maximum}" : null;
        return low is not null && high is not null ? $"{low} and {high}" : low ?? high ?? "any number";
    }

    /// <summary><c>2 to 4 characters</c>, <c>at most 3 items</c>.</summary>
    public static string Length(MetadataField field)
    {
        var limits = field.Constraints.Length ?? new FieldLength(0, null);
        var most = limits.Maximum;
        var unit = field.List == ListType.None ? "character" : "item";
        if (most is null) return $"at least {Count(limits.Minimum, unit)}";
        if (limits.Minimum == 0) return $"at most {Count(most.Value, unit)}";
        return limits.Minimum == most ? $"exactly {Count(most.Value, unit)}" : $"{Text(limits.Minimum)} to {Count(most.Value, unit)}";
    }

    public static string Count(int count, string unit) => $"{Text(count)} {unit}{(count == 1 ? "" : "s")}";

    /// <summary><c>easy, medium, hard</c>.</summary>
    public static string Names(IEnumerable<string> names)
    {
        var all = names.ToList();
        return string.Join(", ", all.Take(MostNames)) + (all.Count > MostNames ? ", …" : "");
    }

    private static bool IsDay(FieldType type) => type is FieldType.Date or FieldType.DateTime;

    private static string DayFrom(FieldRange range) =>
        range.MinimumIsExclusive ? $"later than {range.Minimum}" : $"{range.Minimum} or later";

    private static string DayUntil(FieldRange range) =>
        range.MaximumIsExclusive ? $"earlier than {range.Maximum}" : $"{range.Maximum} or earlier";

    /// <summary>The end of a type's own range, written for want of a limit.</summary>
    internal static bool IsEndless(string limit) =>
        limit is "0001-01-01" or "9999-12-31" or "2147483647" or "-2147483648" or "9223372036854775807" or "-9223372036854775808"
            || limit.EndsWith("E+308", StringComparison.Ordinal);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
