using System.Text;
using Markdig.Helpers;

namespace CourseKit.Model;

/// <summary>
/// Character references in the value of an attribute, as a browser reads them (HTML standard, §13.2.5.72): numbers need no semicolon.
/// </summary>
public static class HtmlReferences
{
    /// <summary>No name is longer: <c>&amp;CounterClockwiseContourIntegral;</c>.</summary>
    private const int LongestName = 32;

    public static string Decode(string value)
    {
        var next = value.IndexOf('&');
        if (next < 0) return value;
        var text = new StringBuilder(value.Length);
        var at = 0;
        for (; next >= 0; next = value.IndexOf('&', Math.Max(at, next + 1)))
        {
            if (!TryRead(value, next, out var end, out var characters)) continue;
            text.Append(value, at, next - at).Append(characters);
            at = end;
            if (at >= value.Length) break;
        }

        return text.Append(value, at, value.Length - at).ToString();
    }

    /// <param name="places">Gets where each character of what is returned stands in the value, and at last where the value ends.</param>
    public static string Decode(string value, List<int> places)
    {
        var text = new StringBuilder(value.Length);
        for (var at = 0; at < value.Length;)
        {
            var start = at;
            if (value[at] == '&' && TryRead(value, at, out var end, out var characters)) at = end;
            else (characters, at) = (value[at].ToString(), at + 1);
            text.Append(characters);
            places.AddRange(Enumerable.Repeat(start, characters.Length));
        }

        places.Add(value.Length);
        return text.ToString();
    }

    private static bool TryRead(string value, int start, out int end, out string characters)
    {
        (end, characters) = (start + 1, "");
        if (end < value.Length && value[end] == '#') return TryReadNumber(value, ref end, out characters);
        while (end < value.Length && end - start < LongestName && IsNameCharacter(value[end])) end++;
        if (end >= value.Length || value[end] != ';' || EntityHelper.DecodeEntity(value.AsSpan(start + 1, end - start - 1)) is not { } named) return false;
        end++;
        characters = named;
        return true;
    }

    private static bool TryReadNumber(string value, ref int at, out string characters)
    {
        characters = "";
        at++;
        var isHex = at < value.Length && value[at] is 'x' or 'X';
        if (isHex) at++;
        var digits = at;
        var number = 0;
        for (; at < value.Length && Digit(value[at], isHex) is { } digit; at++) number = Math.Min(
            (number * (isHex ? 16 : 10)) + digit, 0x110000);
        if (at == digits) return false;
        if (at < value.Length && value[at] == ';') at++;
        characters = number is 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) ? "\uFFFD" : char.ConvertFromUtf32(number);
        return true;
    }

    private static int? Digit(char c, bool isHex) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' when isHex => c - 'a' + 10,
        >= 'A' and <= 'F' when isHex => c - 'A' + 10,
        _ => null,
    };

    private static bool IsNameCharacter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
