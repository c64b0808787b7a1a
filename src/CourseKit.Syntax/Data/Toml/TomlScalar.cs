namespace CourseKit.Syntax;

/// <summary>Reads what stands without quotes: numbers, booleans, dates and times.</summary>
internal static class TomlScalar
{
    private static readonly char[] _blanks = [' ', '\t'];

    public static ScalarNode? Read(TextCursor cursor, bool inBrackets)
    {
        var start = cursor.At;
        while (!cursor.IsAtLineEnd && cursor.Current != '#' && !(inBrackets && cursor.Current is ',' or ']' or '}')) cursor.At++;
        while (cursor.At > start && cursor.Source.Text[cursor.At - 1] is ' ' or '\t') cursor.At--;
        if (cursor.At == start)
        {
            cursor.Report(
                UnexpectedText.At(cursor.Source, cursor.CurrentSpan, "A value is missing here", "Write a value, or remove the setting."));
            return null;
        }

        var text = cursor.TextFrom(start);
        if (KindOf(text) is null && FirstOfTwo(text, inBrackets) is { } first)
        {
            cursor.At = start + first.Length;
            text = first;
        }

        var span = cursor.SpanFrom(start);
        if (KindOf(text) is { } kind) return new ScalarNode(span, text, kind, Quoted: false);
        cursor.Report(MalformedValue.At(cursor.Source, span, $"'{Excerpt.Of(text)}' is not a TOML value", TomlValueHint.Of(text)));
        return null;
    }

    /// <summary>What a value without quotes is; null when it is none.</summary>
    public static ScalarKind? KindOf(string text)
    {
        if (text is "true" or "false") return ScalarKind.Boolean;
        if (text.TrimStart('+', '-') is "inf" or "nan") return ScalarKind.Float;
        if (DataDate.TryRead(text, out _)) return ScalarKind.Date;
        if (DataDate.HasTimeShape(text, 0)) return IsTime(text) ? ScalarKind.String : null;
        if (HasLeadingZero(text) || HasSignedPrefix(text)) return null;
        if (DataNumber.TryInteger(text, out _)) return ScalarKind.Integer;
        return DataNumber.TryFloat(text, out _) && IsFloat(text) ? ScalarKind.Float : null;
    }

    public static bool HasLeadingZero(string text)
    {
        var at = text[0] is '+' or '-' ? 1 : 0;
        return text.Length > at + 1 && text[at] == '0' && text[at + 1] is >= '0' and <= '9' or '_';
    }

    /// <summary>Hexadecimal, octal and binary numbers have no sign.</summary>
    private static bool HasSignedPrefix(string text) =>
        text.Length > 2 && text[0] is '+' or '-' && text[1] == '0' && char.IsLetter(text[2]);

    /// <summary>The value that another follows without a comma or a line's end between; null when it is not so.</summary>
    private static string? FirstOfTwo(string text, bool inBrackets)
    {
        var blank = text.IndexOfAny(_blanks);
        if (blank < 0 || KindOf(text.Substring(0, blank)) is null) return null;
        var second = TextLine.At(text, blank);
        return inBrackets || TomlLine.IsSetting(second) ? text.Substring(0, blank) : null;
    }

    /// <summary>A time without a day has no kind of its own in front matter.</summary>
    private static bool IsTime(string text) =>
        DataDate.TryRead("2000-01-01T" + text, out var moment) && moment.Offset == TimeSpan.Zero
        && !text.EndsWith("Z", StringComparison.OrdinalIgnoreCase);

    /// <summary>An integer too large for 64 bits is no float, and a point has digits on both sides.</summary>
    private static bool IsFloat(string text)
    {
        if (text.IndexOfAny(['.', 'e', 'E']) < 0) return false;
        var point = text.IndexOf('.');
        return point < 0 || (point > 0 && point + 1 < text.Length && char.IsDigit(text[point - 1]) && char.IsDigit(text[point + 1]));
    }
}
