using System.Globalization;
using System.Text;

namespace OwnEngine;

/// <summary>The escapes of quoted strings, both ways.</summary>
internal static class TextEscapes
{
    /// <summary>Reads the escapes; false, with the offset of the first that is none, when one is unknown.</summary>
    public static bool TryUnescape(string text, out string result, out int wrong)
    {
        wrong = -1;
        result = text;
        if (!text.Contains('\\')) return true;
        var unescaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                unescaped.Append(text[i]);
                continue;
            }

            var length = Read(text, i + 1, unescaped);
            if (length == 0 && wrong < 0) wrong = i;
            i += length;
        }

        result = unescaped.ToString();
        return wrong < 0;
    }

    public static string Escape(string text)
    {
        var result = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            _ = c switch
            {
                '\\' => result.Append(@"\\"),
                '"' => result.Append("\\\""),
                '\n' => result.Append(@"\n"),
                '\r' => result.Append(@"\r"),
                '\t' => result.Append(@"\t"),
                '\b' => result.Append(@"\b"),
                '\f' => result.Append(@"\f"),
                < ' ' => result.Append(CultureInfo.InvariantCulture, $"\\x{(int)c:x2}"),
                _ => result.Append(c),
            };
        }

        return result.ToString();
    }

    /// <summary>True when a member of this name needs no quotes.</summary>
    public static bool IsName(string text) =>
        text.Length > 0 && (char.IsLetter(text[0]) || text[0] == '_') && text.All(c => char.IsLetterOrDigit(c) || c == '_');

    /// <summary>Without the closing quote, which an unclosed string does not have.</summary>
    public static string TrimEndOnce(this string text, char quote) => text.EndsWith(quote) ? text[..^1] : text;

    /// <summary>Gives how many characters after the backslash belong to the escape; 0 for an unknown one.</summary>
    private static int Read(string text, int position, StringBuilder result)
    {
        if (position >= text.Length) return 0;
        var c = text[position];
        if (c == 'u') return ReadHex(text, position, 4, result);
        if (c == 'x') return ReadHex(text, position, 2, result);
        char? plain = c switch
        {
            '0' => '\0',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'b' => '\b',
            'f' => '\f',
            'v' => '\v',
            '\\' or '"' or '\'' or '{' or '}' or '\n' or '\r' => c,
            _ => null,
        };
        if (plain is null) return 0;
        result.Append(plain.Value);
        return 1;
    }

    private static int ReadHex(string text, int position, int digits, StringBuilder result)
    {
        if (position + digits >= text.Length) return 0;
        if (!ushort.TryParse(text.AsSpan(position + 1, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)) return 0;
        result.Append((char)code);
        return digits + 1;
    }
}
