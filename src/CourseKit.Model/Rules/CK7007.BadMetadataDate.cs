using CourseKit.Syntax;

namespace CourseKit.Model;

public static class BadMetadataDate
{
    public static readonly Rule Rule = new()
    {
        Code = "CK7007",
        Name = "bad-metadata-date",
        Severity = Severity.Error,
        CanBeLowered = true,
        Title = "A date of metadata is not written as a date, or is no day of the calendar",
        Explanation = """
            A `DateOnly` is written `2026-01-31`; a `DateTime` or `DateTimeOffset` may go on with a time and an offset, `2026-01-31T10:00+02:00`.
            """,
        Bad = """
            === Metadata.cs
            using CourseKit.Metadata;

            [PromptMetadata]
            public sealed record Prompt
            {
                public DateOnly? ReviewedOn { get; init; }
            }
            === page.md
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What is a proxy? {reviewedOn=31.01.2026}
            A measure that stands for the goal.
            {{< /orbit_review >}}
            """,
        Good = """
            === Metadata.cs
            using CourseKit.Metadata;

            [PromptMetadata]
            public sealed record Prompt
            {
                public DateOnly? ReviewedOn { get; init; }
            }
            === page.md
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What is a proxy? {reviewedOn=2026-01-31}
            A measure that stands for the goal.
            {{< /orbit_review >}}
            """,
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
