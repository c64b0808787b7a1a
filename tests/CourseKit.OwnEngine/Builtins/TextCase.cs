using System.Text;

namespace OwnEngine;

/// <summary>Upper and lower case, and handles for addresses.</summary>
internal static class TextCase
{
    public static string Capitalize(string text) =>
        text.Length == 0 || char.IsUpper(text[0]) ? text : string.Concat(char.ToUpperInvariant(text[0]).ToString(), text.AsSpan(1));

    public static string CapitalizeWords(string text)
    {
        var result = new StringBuilder(text.Length);
        var atStart = true;
        foreach (var c in text)
        {
            result.Append(atStart ? char.ToUpperInvariant(c) : c);
            atStart = char.IsWhiteSpace(c);
        }

        return result.ToString();
    }

    /// <summary>Lower case, letters and digits, one hyphen between words.</summary>
    public static string Handleize(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c)) result.Append(char.ToLowerInvariant(c));
            else if (result.Length > 0 && result[^1] != '-') result.Append('-');
        }

        if (result.Length > 0 && result[^1] == '-') result.Length--;
        return result.ToString();
    }
}
