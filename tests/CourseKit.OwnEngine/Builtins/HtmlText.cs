using System.Buffers;
using System.Text;

namespace OwnEngine;

/// <summary>The five characters that mean something in HTML text and quoted attributes.</summary>
internal static class HtmlText
{
    public static readonly SearchValues<char> Special = SearchValues.Create("<>&\"'");

    public static ReadOnlySpan<byte> EntityOf(char c) => c switch
    {
        '<' => "&lt;"u8,
        '>' => "&gt;"u8,
        '&' => "&amp;"u8,
        '"' => "&quot;"u8,
        _ => "&#39;"u8,
    };

    public static string Escape(string text)
    {
        var special = text.AsSpan().IndexOfAny(Special);
        if (special < 0) return text;
        var result = new StringBuilder(text.Length + 16);
        var rest = text.AsSpan();
        for (; special >= 0; special = rest.IndexOfAny(Special))
        {
            result.Append(rest[..special]).Append(Encoding.ASCII.GetString(EntityOf(rest[special])));
            rest = rest[(special + 1)..];
        }

        return result.Append(rest).ToString();
    }
}
