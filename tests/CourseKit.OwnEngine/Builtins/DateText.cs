using System.Globalization;
using System.Text;

namespace OwnEngine;

/// <summary>Dates by patterns like <c>%d %b %Y</c>, in the invariant culture.</summary>
internal static class DateText
{
    public const string DefaultFormat = "%d %b %Y";

    public static string Format(DateTimeOffset date, string pattern)
    {
        var text = new StringBuilder(pattern.Length + 16);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length)
            {
                i++;
                if (pattern[i] != 'g') text.Append(Part(date, pattern[i]) ?? "%" + pattern[i]);
            }
            else text.Append(pattern[i]);
        }

        return text.ToString();
    }

    /// <summary>Null for a letter that means nothing.</summary>
    private static string? Part(DateTimeOffset date, char letter) => letter switch
    {
        'a' => Net(date, "ddd"),
        'A' => Net(date, "dddd"),
        'b' or 'h' => Net(date, "MMM"),
        'B' => Net(date, "MMMM"),
        'c' => Format(date, "%a %b %e %T %Y"),
        'C' => Digits(date.Year / 100, 2),
        'd' => Digits(date.Day, 2),
        'D' => Format(date, "%m/%d/%y"),
        'e' => Blank(date.Day),
        'F' => Format(date, "%Y-%m-%d"),
        'H' => Digits(date.Hour, 2),
        'I' => Digits(Twelve(date), 2),
        'j' => Digits(date.DayOfYear, 3),
        'k' => Blank(date.Hour),
        'l' => Blank(Twelve(date)),
        'L' => Digits(date.Millisecond, 3),
        'm' => Digits(date.Month, 2),
        'M' => Digits(date.Minute, 2),
        'n' => "\n",
        'N' => Digits((int)(date.Ticks % TimeSpan.TicksPerSecond) * 100, 9),
        'p' => date.Hour < 12 ? "AM" : "PM",
        'P' => date.Hour < 12 ? "am" : "pm",
        'r' => Format(date, "%I:%M:%S %p"),
        'R' => Format(date, "%H:%M"),
        's' => date.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
        'S' => Digits(date.Second, 2),
        't' => "\t",
        'T' => Format(date, "%H:%M:%S"),
        'u' => Digits(date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek, 1),
        'U' => Digits((date.DayOfYear + 6 - (int)date.DayOfWeek) / 7, 2),
        'v' => Format(date, "%e-%b-%Y").ToUpperInvariant(),
        'V' => Digits(ISOWeek.GetWeekOfYear(date.DateTime), 2),
        'w' => Digits((int)date.DayOfWeek, 1),
        'W' => Digits((date.DayOfYear + 6 - (((int)date.DayOfWeek + 6) % 7)) / 7, 2),
        'x' => Net(date, "MM/dd/yyyy"),
        'X' => Net(date, "HH:mm:ss"),
        'y' => Digits(date.Year % 100, 2),
        'Y' => Digits(date.Year, 4),
        'Z' => Net(date, "zzz"),
        '%' => "%",
        _ => null,
    };

    private static int Twelve(DateTimeOffset date) => date.Hour % 12 == 0 ? 12 : date.Hour % 12;

    private static string Net(DateTimeOffset date, string format) => date.ToString(format, CultureInfo.InvariantCulture);

    private static string Digits(int number, int width) => number.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0');

    private static string Blank(int number) => number.ToString(CultureInfo.InvariantCulture).PadLeft(2);
}
