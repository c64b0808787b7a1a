using System.Globalization;
using System.Text;
using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>An address in CSS.</summary>
/// <param name="Span">Where it stands, without quotes.</param>
/// <param name="Address">Without escapes and the blanks around it.</param>
internal readonly record struct StyleAddress(TextSpan Span, string Address);

/// <summary>
/// Finds what CSS loads: <c>url()</c>, and the strings of <c>@import</c>, <c>src()</c>, <c>image()</c> and <c>image-set()</c> (CSS Syntax
/// Level 3, §4; CSS Images Level 4, §2). Parts of the page itself (<c>url(#shade)</c>), <c>data:</c> and names of namespaces are none.
/// </summary>
internal static class StyleAddresses
{
    /// <summary>Attributes whose value is a piece of CSS; all but the first are those of drawings (SVG 2, §6.6).</summary>
    public static bool IsStyle(string attribute) => attribute is
        "style" or "fill" or "stroke" or "filter" or "clip-path" or "mask" or "cursor" or "marker" or "marker-start" or "marker-mid" or "marker-end";

    public static IEnumerable<StyleAddress> In(string css)
    {
        var functions = new Stack<string>();
        var rule = "";
        for (var at = 0; at < css.Length;)
        {
            var c = css[at];
            if (c == '/' && at + 1 < css.Length && css[at + 1] == '*')
            {
                at = css.IndexOf("*/", at + 2, StringComparison.Ordinal) is var close and >= 0 ? close + 2 : css.Length;
                continue;
            }

            if (c is '"' or '\'')
            {
                var span = ReadString(css, ref at);
                var isAddress = functions.Count > 0
                    ? functions.Peek() is "url" or "src" or "image" or "image-set" or "-webkit-image-set"
                    : rule == "@import";
                if (isAddress && rule != "@namespace" && Make(css, span) is { } address) yield return address;
                if (rule == "@import") rule = "";
                continue;
            }

            if (c == '@' || IsNameCharacter(c))
            {
                var name = ReadName(css, ref at);
                if (name[0] == '@') rule = name;
                if (at >= css.Length || css[at] != '(') continue;
                at++;
                if (name == "url" && ReadBare(css, ref at) is { } bare)
                {
                    if (rule != "@namespace" && Make(css, bare) is { } address) yield return address;
                    if (rule == "@import") rule = "";
                }
                else functions.Push(name);
                continue;
            }

            if (c == ')' && functions.Count > 0) functions.Pop();
            else if (c == '(') functions.Push("");
            else if (c is ';' or '{' or '}')
            {
                functions.Clear();
                rule = "";
            }

            at++;
        }
    }

    /// <summary>Behind <c>url(</c>; null when a string or nothing stands there, which then is a function like another.</summary>
    private static TextSpan? ReadBare(string css, ref int at)
    {
        var start = at;
        while (start < css.Length && IsBlank(css[start])) start++;
        if (start >= css.Length || css[start] is '"' or '\'') return null;
        var end = start;
        while (end < css.Length && css[end] != ')' && !IsBlank(css[end])) end += css[end] == '\\' ? 2 : 1;
        end = Math.Min(end, css.Length);
        at = css.IndexOf(')', end) is var close and >= 0 ? close + 1 : css.Length;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>At its quote. A line's end ends it too, as a browser has it.</summary>
    private static TextSpan ReadString(string css, ref int at)
    {
        var quote = css[at++];
        var start = at;
        while (at < css.Length && css[at] != quote && css[at] != '\n') at += css[at] == '\\' ? 2 : 1;
        var end = Math.Min(at, css.Length);
        at = Math.Min(at + 1, css.Length);
        return TextSpan.FromBounds(start, end);
    }

    private static string ReadName(string css, ref int at)
    {
        var start = at++;
        while (at < css.Length && IsNameCharacter(css[at])) at++;
        return css.Substring(start, at - start).ToLowerInvariant();
    }

    private static StyleAddress? Make(string css, TextSpan span)
    {
        var address = Unescape(css.Substring(span.Start, span.Length)).Trim();
        var isLoaded = address.Length > 0 && address[0] != '#' && !address.StartsWith("data:", StringComparison.OrdinalIgnoreCase);
        return isLoaded ? new StyleAddress(span, address) : null;
    }

    /// <summary>CSS Syntax Level 3, §4.3.7.</summary>
    private static string Unescape(string text)
    {
        if (text.IndexOf('\\') < 0) return text;
        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] != '\\' || at + 1 == text.Length)
            {
                plain.Append(text[at]);
                continue;
            }

            var digits = at + 1;
            while (digits < text.Length && digits - at <= 6 && Uri.IsHexDigit(text[digits])) digits++;
            if (digits == at + 1)
            {
                at++;
                if (text[at] is not ('\n' or '\r')) plain.Append(text[at]);
                continue;
            }

            var number = int.Parse(text.Substring(at + 1, digits - at - 1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            plain.Append(number is 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) ? "\uFFFD" : char.ConvertFromUtf32(number));
            at = digits < text.Length && IsBlank(text[digits]) ? digits : digits - 1;
        }

        return plain.ToString();
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';

    private static bool IsNameCharacter(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or >= '\u0080';
}
