using System.Globalization;
using System.Text;

namespace CourseKit.Generator;

internal static class TextHash
{
    /// <summary>Eight hexadecimal digits that are the same on every machine (FNV-1a).</summary>
    public static string Of(string text)
    {
        var hash = 2166136261u;
        foreach (var b in Encoding.UTF8.GetBytes(text)) hash = unchecked((hash ^ b) * 16777619u);
        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
