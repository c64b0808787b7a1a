using System.Globalization;
using System.Text;

namespace CourseKit.Model;

/// <summary>
/// Writes texts as JavaScript's <c>JSON.stringify</c> does: escaped are quote, backslash, controls and halves of surrogate pairs.
/// </summary>
internal static class JavaScriptJson
{
    /// <param name="escape">Says what else to escape; a text that JavaScript would write itself needs nothing.</param>
    public static void AppendString(StringBuilder result, string text, Func<char, bool>? escape = null)
    {
        result.Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '"' or '\\') result.Append('\\').Append(c);
            else if (c < ' ') AppendControl(result, c);
            else if (escape?.Invoke(c) == true) AppendCode(result, c);
            else if (!char.IsSurrogate(c)) result.Append(c);
            else if (i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1])) result.Append(c).Append(text[++i]);
            else AppendCode(result, c);
        }

        result.Append('"');
    }

    private static void AppendControl(StringBuilder result, char c)
    {
        var index = "\b\t\n\f\r".IndexOf(c);
        if (index >= 0) result.Append('\\').Append("btnfr"[index]);
        else AppendCode(result, c);
    }

    private static void AppendCode(StringBuilder result, char c) =>
        result.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
}
