using CourseKit.Syntax;

namespace CourseKit.Model;

public static class BadDate
{
    public static readonly Rule Rule = new()
    {
        Code = "CK1051",
        Name = "bad-date",
        Severity = Severity.Error,
        Title = "A date cannot be read",
        Explanation = """
            Dates are written year first, `2022-04-27`, with a time if you like: `2022-04-27T10:00:00+02:00`. In other notations day and month
            cannot be told apart.
            """,
        Bad = """
            ---
            title: Reward tampering
            date: 27/04/2022
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
        Good = """
            ---
            title: Reward tampering
            date: 2022-04-27
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
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
