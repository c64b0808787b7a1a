namespace CourseKit.Templating;

/// <summary>
/// Functions of <c>string</c> in place of Scriban's: those that compare or capitalize as the machine's language does, cut
/// through a character, or add an ellipsis to a whole text; and one that Scriban lacks, which puts a word into the form that its number
/// asks for.
/// </summary>
internal static class StringFunctions
{
    public static IReadOnlyList<OwnFunction> All { get; } =
    [
        new("string.capitalize", "text", call => Capitalize(call.Text(0))),
        new("string.capitalizewords", "text", call => CapitalizeWords(call.Text(0))),
        new("string.starts_with", "text value", call => call.Text(1).Length > 0 && call.Text(0).StartsWith(call.Text(1), StringComparison.Ordinal)),
        new("string.ends_with", "text value", call => call.Text(1).Length > 0 && call.Text(0).EndsWith(call.Text(1), StringComparison.Ordinal)),
        new("string.equals_ignore_case", "text value", call => string.Equals(call.Text(0), call.Text(1), StringComparison.OrdinalIgnoreCase)),
        new("string.index_of", "text search start_index? count? string_comparison?", IndexOf),
        new("string.counted", "number singular plural language", call => PluralForm.Of(call.Int(0), call.Text(1), call.Text(2), call.Text(3))),
        new("string.replace", "text match replace", Replace),
        new("string.truncate", "text length ellipsis?", Truncate),
        new("string.truncatewords", "text count ellipsis?", TruncateWords),
        new("string.base64_decode", "text", DecodeBase64),
    ];

    private static string Capitalize(string text) =>
        text.Length == 0 ? text : string.Concat(char.ToUpperInvariant(text[0]).ToString(), text.AsSpan(1));

    private static string CapitalizeWords(string text) => string.Create(text.Length, text, static (result, text) =>
    {
        for (var i = 0; i < text.Length; i++)
        {
            result[i] = i == 0 || char.IsWhiteSpace(text[i - 1]) ? char.ToUpperInvariant(text[i]) : text[i];
        }
    });

    private static object IndexOf(OwnCall call)
    {
        var text = call.Text(0);
        var start = Math.Clamp(call.Int(2), 0, text.Length);
        var count = call[3] is null ? text.Length - start : Math.Clamp(call.Int(3), 0, text.Length - start);
        var comparison = call.Text(4).EndsWith("IgnoreCase", StringComparison.Ordinal)
            ? StringComparison.OrdinalIgnoreCase
            : StringComparison.Ordinal;
        return text.IndexOf(call.Text(1), start, count, comparison);
    }

    private static string Replace(OwnCall call)
    {
        var (text, match, replacement) = (call.Text(0), call.Text(1), call.Text(2));
        if (match.Length == 0) return text;
        var growth = Math.Max(0, replacement.Length - match.Length);
        call.Context.CheckSize(call.Span, text.Length + ((long)(text.Length / match.Length) * growth));
        return text.Replace(match, replacement, StringComparison.Ordinal);
    }

    /// <summary>The length is that of the result, the ellipsis in it.</summary>
    private static string Truncate(OwnCall call)
    {
        var (text, length, ellipsis) = (call.Text(0), call.Int(1), call.TextOrNull(2) ?? "...");
        if (length < 0 || text.Length <= length) return text;
        var keep = Math.Max(0, length - ellipsis.Length);
        if (keep > 0 && keep < text.Length && char.IsHighSurrogate(text[keep - 1])) keep--;
        return string.Concat(text.AsSpan(0, keep), ellipsis);
    }

    private static string TruncateWords(OwnCall call)
    {
        var words = call.Text(0).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var count = Math.Max(0, call.Int(1));
        var kept = string.Join(' ', words.Take(count));
        return words.Length > count ? kept + (call.TextOrNull(2) ?? "...") : kept;
    }

    private static string DecodeBase64(OwnCall call)
    {
        var text = call.Text(0);
        var bytes = new byte[(text.Length * 3 / 4) + 3];
        if (Convert.TryFromBase64String(text, bytes, out var written)) return System.Text.Encoding.UTF8.GetString(bytes, 0, written);
        throw call.Invalid(0, "is not Base64", "Base64 is letters, digits, '+', '/' and '=' at the end, a multiple of four of them.");
    }
}
