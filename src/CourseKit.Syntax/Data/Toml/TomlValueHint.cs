namespace CourseKit.Syntax;

/// <summary>Says what to write for a text that is no value.</summary>
internal static class TomlValueHint
{
    /// <summary>Those of texts in other programs and languages, which TOML does not know.</summary>
    private static readonly char[] _quotes = ['“', '”', '„', '‟', '‘', '’', '‚', '«', '»', '‹', '›', '「', '」'];

    /// <param name="text">Without quotes, and not empty.</param>
    public static string Of(string text)
    {
        if (text.Equals("true", StringComparison.OrdinalIgnoreCase) || text.Equals("false", StringComparison.OrdinalIgnoreCase))
        {
            return $"Write '{text.ToLowerInvariant()}'.";
        }

        if (text is "yes" or "on") return "Write 'true'.";
        if (text is "no" or "off") return "Write 'false'.";
        if (text is "null" or "none" or "nil") return "Remove the setting: TOML has no such value.";
        if (DateCorrection.Correct(text) is { } date) return $"Write '{date}' if that is the day.";
        if (DataDate.HasDateShape(text, 0)) return "Write a day and time that exist, as 2022-04-27 or 2022-04-27T15:04:05Z.";
        if (DataDate.HasTimeShape(text, 0)) return "Write a time that exists, as 15:04:05.";
        return OfNumber(text) ?? $"Put text in quotes: {Excerpt.Of(InQuotes(text.Trim(_quotes)))}";
    }

    /// <summary>The text as a value: as it is where it is one, and in quotes where not.</summary>
    public static string InQuotes(string text)
    {
        if (text.Length == 0) return "…";
        if (text[0] is '"' or '\'' or '[' or '{' || TomlScalar.KindOf(text) is not null) return text;
        if (text.IndexOfAny(['"', '\\']) < 0) return $"\"{text}\"";
        return text.IndexOf('\'') < 0 ? $"'{text}'" : $"\"{text.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";
    }

    private static string? OfNumber(string text)
    {
        if (DataNumber.TryInteger(text, out var number) && TomlScalar.HasLeadingZero(text))
        {
            return FormattableString.Invariant($"Write '{number}': a number does not begin with 0.");
        }

        var decimals = text.Replace(',', '.');
        if (text.IndexOf(',') > 0 && TomlScalar.KindOf(decimals) == ScalarKind.Float) return $"Write '{decimals}'.";
        if (text[0] == '.' && TomlScalar.KindOf("0" + text) == ScalarKind.Float) return $"Write '0{text}'.";
        if (text[text.Length - 1] is '.' or ';' && TomlScalar.KindOf(text.Substring(0, text.Length - 1)) is not null)
        {
            return $"Write '{text.Substring(0, text.Length - 1)}'.";
        }

        return IsTooLarge(text) ? "An integer has 64 bits at most: up to 9223372036854775807. Put it in quotes if it is no number." : null;
    }

    private static bool IsTooLarge(string text)
    {
        var digits = text.TrimStart('+', '-');
        foreach (var c in digits)
        {
            if (c is < '0' or > '9') return false;
        }

        return digits.Length > 18;
    }
}
