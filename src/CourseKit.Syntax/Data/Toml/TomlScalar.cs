namespace CourseKit.Syntax;

/// <summary>Reads what stands without quotes: numbers, booleans, dates and times.</summary>
internal static class TomlScalar
{
    public static ScalarNode? Read(TextCursor cursor, bool inBrackets)
    {
        var start = cursor.At;
        while (!cursor.IsAtLineEnd && cursor.Current != '#' && !(inBrackets && cursor.Current is ',' or ']' or '}')) cursor.At++;
        while (cursor.At > start && cursor.Source.Text[cursor.At - 1] is ' ' or '\t') cursor.At--;
        var text = cursor.TextFrom(start);
        var span = cursor.SpanFrom(start);
        if (text.Length == 0)
        {
            cursor.Report(UnexpectedText.At(cursor.Source, cursor.CurrentSpan, "A value is missing here", "Write a value, or remove the setting."));
            return null;
        }

        if (KindOf(text) is { } kind) return new ScalarNode(span, text, kind, Quoted: false);
        cursor.Report(MalformedValue.At(cursor.Source, span, $"'{Excerpt.Of(text)}' is not a TOML value", Hint(text)));
        return null;
    }

    private static ScalarKind? KindOf(string text)
    {
        if (text is "true" or "false") return ScalarKind.Boolean;
        if (text.TrimStart('+', '-') is "inf" or "nan") return ScalarKind.Float;
        if (DataDate.TryRead(text, out _)) return ScalarKind.Date;
        if (DataDate.HasTimeShape(text, 0)) return IsTime(text) ? ScalarKind.String : null;
        if (HasLeadingZero(text)) return null;
        if (DataNumber.TryInteger(text, out _)) return ScalarKind.Integer;
        return DataNumber.TryFloat(text, out _) && IsFloat(text) ? ScalarKind.Float : null;
    }

    /// <summary>A time without a day has no kind of its own in front matter.</summary>
    private static bool IsTime(string text) => DataDate.TryRead("2000-01-01T" + text, out var moment) && moment.Offset == TimeSpan.Zero && !text.EndsWith("Z", StringComparison.OrdinalIgnoreCase);

    private static bool HasLeadingZero(string text)
    {
        var at = text[0] is '+' or '-' ? 1 : 0;
        return text.Length > at + 1 && text[at] == '0' && text[at + 1] is >= '0' and <= '9' or '_';
    }

    /// <summary>An integer too large for 64 bits is no float, and a point has digits on both sides.</summary>
    private static bool IsFloat(string text)
    {
        if (text.IndexOfAny(['.', 'e', 'E']) < 0) return false;
        var point = text.IndexOf('.');
        return point < 0 || (point > 0 && point + 1 < text.Length && char.IsDigit(text[point - 1]) && char.IsDigit(text[point + 1]));
    }

    private static string Hint(string text)
    {
        if (text.Equals("true", StringComparison.OrdinalIgnoreCase) || text.Equals("false", StringComparison.OrdinalIgnoreCase))
        {
            return $"Write '{text.ToLowerInvariant()}'.";
        }

        if (text is "yes" or "on") return "Write 'true'.";
        if (text is "no" or "off") return "Write 'false'.";
        if (DateCorrection.Correct(text) is { } date) return $"Write '{date}' if that is the day.";
        if (HasLeadingZero(text) && DataNumber.TryInteger(text, out var number)) return FormattableString.Invariant($"Write '{number}': a number does not begin with 0.");
        return text.IndexOf('"') < 0 ? $"Put text in quotes: \"{Excerpt.Of(text)}\"" : "Put text in quotes.";
    }
}
