using System.Globalization;
using System.Text;

namespace CourseKit.Build;

/// <summary>Paths as the rules of a <c>robots.txt</c> compare them (RFC 9309, §2.2.2 and §2.2.3).</summary>
internal static class RobotsPath
{
    /// <summary>
    /// The same for all ways to write one path: what need not be written in percent is not, all else is, with large digits. <c>%2A</c> and
    /// <c>%24</c> stay apart from the signs <c>*</c> and
    /// <c>$</c>, which mean something in a rule.
    /// </summary>
    public static string Normal(string path)
    {
        var bytes = Encoding.UTF8.GetBytes(path);
        var normal = new StringBuilder(bytes.Length);
        for (var i = 0; i < bytes.Length; i++)
        {
            var isEscape = bytes[i] == '%' && i + 2 < bytes.Length && char.IsAsciiHexDigit((char)bytes[i + 1])
                && char.IsAsciiHexDigit((char)bytes[i + 2]);
            if (!isEscape)
            {
                Append(normal, bytes[i], isWritten: bytes[i] is > 0x20 and < 0x7F);
                continue;
            }

            var value = byte.Parse(bytes.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            Append(normal, value, isWritten: char.IsAsciiLetterOrDigit((char)value) || value is (byte)'-' or (byte)'.' or (byte)'_' or (byte)'~');
            i += 2;
        }

        return normal.ToString();
    }

    /// <param name="pattern">The beginning of a path; <c>*</c> stands for any signs, and <c>$</c> at its end for the end.</param>
    /// <param name="path">What is to begin so.</param>
    public static bool Fits(string pattern, string path)
    {
        var isWhole = pattern.EndsWith('$');
        var parts = (isWhole ? pattern[..^1] : pattern).Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal)) return false;
        var at = parts[0].Length;
        if (parts.Length == 1) return !isWhole || at == path.Length;
        foreach (var part in parts[1..^1])
        {
            var found = path.IndexOf(part, at, StringComparison.Ordinal);
            if (found < 0) return false;
            at = found + part.Length;
        }

        return isWhole
            ? path.Length - at >= parts[^1].Length && path.EndsWith(parts[^1], StringComparison.Ordinal)
            : path.IndexOf(parts[^1], at, StringComparison.Ordinal) >= 0;
    }

    private static void Append(StringBuilder text, byte value, bool isWritten)
    {
        if (isWritten) text.Append((char)value);
        else text.Append(CultureInfo.InvariantCulture, $"%{value:X2}");
    }
}
