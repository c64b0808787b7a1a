using System.Globalization;
using System.Text;

namespace CourseKit.Templating;

/// <summary>
/// The functions of <c>date</c>: Scriban's ask the machine for its time zone, and take a text that is no date for 1 January 0001.
/// </summary>
internal static class DateFunctions
{
    public static IReadOnlyList<OwnFunction> All { get; } =
    [
        new("date.parse", "text pattern? culture?", call => Parse(call, 0, 1, 2)),
        new("date.parse_to_string", "text output_pattern? output_culture? input_pattern? input_culture?", ParseToString),
        new("date.to_string", "date pattern culture?", ToText),
        new("date.add_days", "date days", call => Move(call, static (date, days) => date.AddDays(days))),
        new("date.add_hours", "date hours", call => Move(call, static (date, hours) => date.AddHours(hours))),
        new("date.add_minutes", "date minutes", call => Move(call, static (date, minutes) => date.AddMinutes(minutes))),
        new("date.add_seconds", "date seconds", call => Move(call, static (date, seconds) => date.AddSeconds(seconds))),
        new("date.add_milliseconds", "date millis", call => Move(call, static (date, millis) => date.AddMilliseconds(millis))),
        new("date.add_months", "date months", call => Move(call, static (date, months) => date.AddMonths(checked((int)months)))),
        new("date.add_years", "date years", call => Move(call, static (date, years) => date.AddYears(checked((int)years)))),
    ];

    private static DateValue? Move(OwnCall call, Func<DateTimeOffset, double, DateTimeOffset> move)
    {
        if (call.Date(0) is not { } date) return null;
        var by = call.Double(1);
        try
        {
            return new DateValue(move(date.Date, by));
        }
        catch (Exception problem) when (problem is ArgumentException or OverflowException)
        {
            throw call.Invalid(1, "leads out of the calendar", "Dates go from year 1 to year 9999.");
        }
    }

    private static DateValue? Parse(OwnCall call, int text, int pattern, int culture)
    {
        call.RequireNoCulture(culture);
        if (call[text] is DateValue ready) return ready;
        var written = call.Text(text).Trim();
        if (written.Length == 0) return null;
        const DateTimeStyles Styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces;
        var format = call.TextOrNull(pattern);
        var isDate = format is null
            ? DateTimeOffset.TryParse(written, CultureInfo.InvariantCulture, Styles, out var date)
            : DateTimeOffset.TryParseExact(written, NetFormat(call, format), CultureInfo.InvariantCulture, Styles, out date);
        if (isDate) return new DateValue(date);
        throw call.Invalid(
            text, $"'{written}' is no date", format is null ? "Write it as 2026-11-21." : $"It should look like '{format}'.");
    }

    private static string? ParseToString(OwnCall call)
    {
        call.RequireNoCulture(2);
        return Parse(call, 0, 3, 4)?.Format(call.TextOrNull(1) ?? call.Context.DateFormat);
    }

    private static string? ToText(OwnCall call)
    {
        call.RequireNoCulture(2);
        if (call.Date(0) is not { } date || call.TextOrNull(1) is not { } pattern) return null;
        return date.Format(pattern == "%g" ? call.Context.DateFormat : pattern);
    }

    /// <summary>A pattern as .NET reads dates by. Numbers may have one digit or two.</summary>
    private static string NetFormat(OwnCall call, string pattern)
    {
        var format = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length)
            {
                var part = pattern[++i];
                format.Append(
                    NetPart(part) ?? throw call.Invalid(
                        1, $"cannot read dates by '%{part}'", "Use %Y %m %d %b %B %H %I %M %S %p %Z and their like."));
            }
            else if (pattern[i] == ' ') format.Append(' ');
            else format.Append('\\').Append(pattern[i]);
        }

        return format.Length == 1 ? "%" + format : format.ToString();
    }

    private static string? NetPart(char letter) => letter switch
    {
        'Y' => "yyyy",
        'y' => "yy",
        'm' => "M",
        'd' or 'e' => "d",
        'b' or 'h' => "MMM",
        'B' => "MMMM",
        'a' => "ddd",
        'A' => "dddd",
        'H' or 'k' => "H",
        'I' or 'l' => "h",
        'M' => "m",
        'S' => "s",
        'L' => "fff",
        'p' or 'P' => "tt",
        'F' => "yyyy-M-d",
        'D' => "M/d/yy",
        'T' or 'X' => "H:m:s",
        'R' => "H:m",
        'r' => "h:m:s tt",
        'x' => "M/d/yyyy",
        'Z' => "zzz",
        'g' => "",
        '%' => "\\%",
        _ => null,
    };
}
