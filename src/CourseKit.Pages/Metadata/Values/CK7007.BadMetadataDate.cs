using CourseKit.Syntax;

namespace CourseKit.Model;

public static class BadMetadataDate
{
    public static readonly Rule Rule = new(typeof(BadMetadataDate))
    {
        Code = "CK7007",
        Name = "bad-metadata-date",
        Severity = Severity.Error,
        CanBeLowered = true,
    };

    internal static Diagnostic At(Location location, MetadataField field, string value)
    {
        var hasTime = field.Type == FieldType.Date && DataDate.TryRead(value, out _);
        var day = hasTime ? value.Substring(0, 10) : DateCorrection.Correct(value);
        return new(Rule, location, hasTime ? $"'{field.Key}' is '{Excerpt.Of(value)}', a date with a time" : $"'{field.Key}' is '{Excerpt.Of(value)}', which is no date")
        {
            Label = hasTime ? "expected a day alone" : "not a date",
            Hint = day is not null ? $"Write {day}." : "Write year, month and day, such as 2026-01-31.",
        };
    }
}
