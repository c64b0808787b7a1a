namespace CourseKit.Syntax;

/// <summary>Dates as settings write them.</summary>
public static class DataDate
{
    /// <summary>
    /// Reads <c>2006-01-02</c>, the same with a time after <c>T</c> or a blank (<c>15:04</c>, <c>15:04:05</c>, fractions), and with an
    /// offset (<c>Z</c>, <c>+02:00</c>, <c>-0700</c>, a blank before it allowed). Without an offset it is UTC, as in Hugo.
    /// </summary>
    public static bool TryRead(string text, out DateTimeOffset date)
    {
        date = default;
        if (!HasDateShape(text, 0)) return false;
        int year = Number(text, 0, 4), month = Number(text, 5, 2), day = Number(text, 8, 2);
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        var at = 10;
        if (!TryTime(text, ref at, out var time)) return false;
        if (!TryOffset(text, ref at, out var offset) || at != text.Length) return false;
        var ticks = new DateTime(year, month, day).Ticks + time.Ticks;
        var utc = ticks - offset.Ticks;
        if (utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks) return false;
        date = new DateTimeOffset(ticks, offset);
        return true;
    }

    /// <summary>Four digits, two and two, with hyphens: whether such a day exists is not asked.</summary>
    public static bool HasDateShape(string text, int at) =>
        Number(text, at, 4) >= 0 && Is(text, at + 4, '-') && Number(text, at + 5, 2) >= 0 && Is(text, at + 7, '-')
            && Number(text, at + 8, 2) >= 0;

    /// <summary>Two digits, a colon and two digits.</summary>
    public static bool HasTimeShape(string text, int at) =>
        Number(text, at, 2) >= 0 && Is(text, at + 2, ':') && Number(text, at + 3, 2) >= 0;

    private static bool TryTime(string text, ref int at, out TimeSpan time)
    {
        time = default;
        if (at == text.Length) return true;
        if (text[at] is not ('T' or 't' or ' ')) return false;
        if (!HasTimeShape(text, at + 1)) return false;
        int hour = Number(text, at + 1, 2), minute = Number(text, at + 4, 2), second = 0;
        at += 6;
        if (Is(text, at, ':'))
        {
            second = Number(text, at + 1, 2);
            at += 3;
        }

        if (hour > 23 || minute > 59 || second is < 0 or > 59) return false;
        time = new TimeSpan(hour, minute, second);
        return !Is(text, at, '.') || TryFraction(text, ref at, ref time);
    }

    private static bool TryFraction(string text, ref int at, ref TimeSpan time)
    {
        var first = ++at;
        var ticks = TimeSpan.TicksPerSecond;
        for (; at < text.Length && text[at] is >= '0' and <= '9'; at++)
        {
            ticks /= 10;
            time += new TimeSpan((text[at] - '0') * ticks);
        }

        return at > first;
    }

    private static bool TryOffset(string text, ref int at, out TimeSpan offset)
    {
        offset = default;
        if (at == text.Length) return true;
        if (text[at] == ' ') at++;
        if (Is(text, at, 'Z') || Is(text, at, 'z'))
        {
            at++;
            return true;
        }

        if (!Is(text, at, '+') && !Is(text, at, '-')) return false;
        var sign = text[at] == '-' ? -1 : 1;
        var hours = Number(text, at + 1, 2);
        at += 3;
        if (Is(text, at, ':')) at++;
        var minutes = Number(text, at, 2);
        if (hours is < 0 or > 14 || minutes is < 0 or > 59 || (hours == 14 && minutes > 0)) return false;
        at += 2;
        offset = new TimeSpan(sign * hours, sign * minutes, 0);
        return true;
    }

    private static bool Is(string text, int at, char c) => at < text.Length && text[at] == c;

    /// <summary>The number that so many digits make; -1 when they are not all digits.</summary>
    private static int Number(string text, int at, int digits)
    {
        if (at + digits > text.Length) return -1;
        var number = 0;
        for (var end = at + digits; at < end; at++)
        {
            if (text[at] is not (>= '0' and <= '9')) return -1;
            number = (number * 10) + (text[at] - '0');
        }

        return number;
    }
}
