using CourseKit.Syntax;

namespace CourseKit.Model;

public static class BadDate
{
    public static readonly Rule Rule = new(typeof(BadDate))
    {
        Code = "CK1051",
        Name = "bad-date",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Located<string> value, string key, DataFormat format) =>
        new(Rule, value.Location, $"'{Excerpt.Of(value.Value)}' is not a date")
        {
            Label = "year, month and day are expected, as in 2022-04-27",
            Hint = DateCorrection.Correct(value.Value) is { } day
                ? $"Write '{SettingExample.Date(format, key, day)}'."
                : "Write the date as year-month-day, and a time as 2022-04-27T10:00:00+02:00.",
        };
}
