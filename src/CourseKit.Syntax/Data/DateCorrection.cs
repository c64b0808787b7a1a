using System.Globalization;

namespace CourseKit.Syntax;

/// <summary>Guesses which day a date in another notation means.</summary>
public static class DateCorrection
{
    /// <summary>
    /// The day as <c>2022-04-27</c> when the text is three numbers with <c>/</c>, <c>.</c> or <c>-</c> between them and only one
    /// reading of them is a day; otherwise null. <c>27/04/2022</c> is certain, <c>03/04/2022</c> is not.
    /// </summary>
    public static string? Correct(string text)
    {
        var parts = text.Split('/', '.', '-');
        if (parts.Length != 3) return null;
        var numbers = new int[3];
        for (var i = 0; i < 3; i++)
        {
            if (parts[i].Length is 0 or > 4 || !int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
            {
                return null;
            }
        }

        if (parts[0].Length == 4) return Day(numbers[0], numbers[1], numbers[2]);
        if (parts[2].Length != 4) return null;
        var dayFirst = Day(numbers[2], numbers[1], numbers[0]);
        var monthFirst = Day(numbers[2], numbers[0], numbers[1]);
        if (dayFirst is null || dayFirst == monthFirst) return monthFirst;
        return monthFirst is null ? dayFirst : null;
    }

    private static string? Day(int year, int month, int day) =>
        year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateTime(year, month, day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
}
