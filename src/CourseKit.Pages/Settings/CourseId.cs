using System.Globalization;
using System.Text;

namespace CourseKit.Model;

/// <summary>
/// The id of a course: lower-case ASCII letters, digits and single hyphens, beginning with a letter. It names files on every system
/// and goes into the ids of cards, so it must be the same everywhere and for ever.
/// </summary>
internal static class CourseId
{
    public static bool IsValid(string id)
    {
        if (id.Length == 0 || !IsLetter(id[0]) || id[id.Length - 1] == '-') return false;
        for (var i = 0; i < id.Length; i++)
        {
            if (!IsLetter(id[i]) && !IsDigit(id[i]) && !(id[i] == '-' && id[i - 1] != '-')) return false;
        }

        return true;
    }

    /// <summary>
    /// An id made from a name. Letters outside ASCII cannot be kept; a hash of the whole name then keeps two such names
    /// (two courses in Chinese) from getting the same id.
    /// </summary>
    public static string Of(string name)
    {
        var id = new StringBuilder();
        var lost = false;
        foreach (var c in name)
        {
            var lower = c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
            if (IsLetter(lower) || IsDigit(lower)) id.Append(lower);
            else if (id.Length > 0 && id[id.Length - 1] != '-') id.Append('-');
            lost |= c > '\u007F' && (char.IsLetterOrDigit(c) || char.IsSurrogate(c));
        }

        var text = id.ToString().Trim('-');
        if (lost) text = (text + "-" + Hash(name)).TrimStart('-');
        if (text.Length == 0) return "course";
        return IsLetter(text[0]) ? text : "course-" + text;
    }

    /// <summary>FNV-1a: small, and fixed for ever, which string.GetHashCode is not.</summary>
    private static string Hash(string name)
    {
        var hash = 2166136261u;
        foreach (var b in Encoding.UTF8.GetBytes(name)) hash = unchecked((hash ^ b) * 16777619u);
        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }

    private static bool IsLetter(char c) => c is >= 'a' and <= 'z';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
