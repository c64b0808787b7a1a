using System.Globalization;

namespace OwnEngine;

/// <summary>Reads dates by the patterns that <see cref="DateText"/> writes them by.</summary>
internal ref struct DatePattern
{
    private readonly ReadOnlySpan<char> _text;
    private int _position;
    private int _year;
    private int _month;
    private int _day;
    private int _dayOfYear;
    private int _hour;
    private int _minute;
    private int _second;
    private int _millisecond;
    private bool? _afternoon;
    private TimeSpan _offset;

    private DatePattern(ReadOnlySpan<char> text)
    {
        _text = text;
        (_year, _month, _day) = (1, 1, 1);
    }

    public static bool TryParse(string text, string pattern, out DateTimeOffset date)
    {
        var reader = new DatePattern(text.AsSpan().Trim());
        date = default;
        return reader.Read(pattern, 0) && reader._position == reader._text.Length && reader.TryBuild(out date);
    }

    private bool Read(ReadOnlySpan<char> pattern, int depth)
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length)
            {
                if (depth > 2 || !ReadPart(pattern[++i], depth)) return false;
            }
            else if (char.IsWhiteSpace(pattern[i]))
            {
                SkipBlank();
            }
            else
            {
                if (_position >= _text.Length || _text[_position] != pattern[i]) return false;
                _position++;
            }
        }

        return true;
    }

    private bool ReadPart(char letter, int depth) => letter switch
    {
        'Y' => ReadNumber(4, out _year),
        'y' => ReadShortYear(),
        'm' => ReadNumber(2, out _month),
        'd' or 'e' => ReadNumber(2, out _day),
        'j' => ReadNumber(3, out _dayOfYear),
        'H' or 'k' or 'I' or 'l' => ReadNumber(2, out _hour),
        'M' => ReadNumber(2, out _minute),
        'S' => ReadNumber(2, out _second),
        'L' => ReadNumber(3, out _millisecond),
        'p' or 'P' => ReadHalf(),
        'b' or 'h' => ReadName(DateTimeFormatInfo.InvariantInfo.AbbreviatedMonthNames, out _month),
        'B' => ReadName(DateTimeFormatInfo.InvariantInfo.MonthNames, out _month),
        'a' => ReadName(DateTimeFormatInfo.InvariantInfo.AbbreviatedDayNames, out _),
        'A' => ReadName(DateTimeFormatInfo.InvariantInfo.DayNames, out _),
        'F' => Read("%Y-%m-%d", depth + 1),
        'D' => Read("%m/%d/%y", depth + 1),
        'T' => Read("%H:%M:%S", depth + 1),
        'R' => Read("%H:%M", depth + 1),
        'r' => Read("%I:%M:%S %p", depth + 1),
        'Z' => ReadOffset(),
        'n' or 't' => SkipBlank(),
        'g' => true,
        '%' => _position < _text.Length && _text[_position++] == '%',
        _ => false,
    };

    private bool ReadNumber(int width, out int number)
    {
        SkipBlank();
        var start = _position;
        while (_position < _text.Length && _position - start < width && char.IsAsciiDigit(_text[_position])) _position++;
        return int.TryParse(_text[start.._position], NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private bool ReadShortYear()
    {
        if (!ReadNumber(2, out var year)) return false;
        _year = year < 70 ? 2000 + year : 1900 + year;
        return true;
    }

    private bool ReadHalf()
    {
        var rest = _text[_position..];
        if (rest.StartsWith("AM", StringComparison.OrdinalIgnoreCase)) _afternoon = false;
        else if (rest.StartsWith("PM", StringComparison.OrdinalIgnoreCase)) _afternoon = true;
        else return false;
        _position += 2;
        return true;
    }

    private bool ReadName(string[] names, out int number)
    {
        number = 0;
        for (var i = 0; i < names.Length; i++)
        {
            if (names[i].Length == 0 || !_text[_position..].StartsWith(names[i], StringComparison.OrdinalIgnoreCase)) continue;
            _position += names[i].Length;
            number = i + 1;
            return true;
        }

        return false;
    }

    private bool ReadOffset()
    {
        if (_position < _text.Length && _text[_position] == 'Z')
        {
            _position++;
            return true;
        }

        if (_position >= _text.Length || _text[_position] is not ('+' or '-')) return false;
        var sign = _text[_position++] == '-' ? -1 : 1;
        if (!ReadNumber(2, out var hours)) return false;
        if (_position < _text.Length && _text[_position] == ':') _position++;
        if (!ReadNumber(2, out var minutes) || hours > 13 || minutes > 59) return false;
        _offset = new TimeSpan(0, sign * ((hours * 60) + minutes), 0);
        return true;
    }

    private bool SkipBlank()
    {
        while (_position < _text.Length && char.IsWhiteSpace(_text[_position])) _position++;
        return true;
    }

    private readonly bool TryBuild(out DateTimeOffset date)
    {
        date = default;
        var hour = _afternoon is { } afternoon ? (_hour % 12) + (afternoon ? 12 : 0) : _hour;
        if (_year is < 1 or > 9999 || _month is < 1 or > 12 || _day < 1 || _day > DateTime.DaysInMonth(_year, _month)) return false;
        if (hour > 23 || _minute > 59 || _second > 59 || _dayOfYear > 366) return false;
        var day = new DateTime(_year, _month, _day, hour, _minute, _second, _millisecond);
        if (_dayOfYear > 0) day = new DateTime(_year, 1, 1).AddDays(_dayOfYear - 1) + day.TimeOfDay;
        if (day.Ticks < TimeSpan.TicksPerDay || day.Ticks > DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay) return false;
        date = new DateTimeOffset(day, _offset);
        return true;
    }
}
