using System.Buffers;
using System.Text;

namespace CourseKit.Export;

/// <summary>HTML and XML as their readers take it.</summary>
internal static class MarkupText
{
    /// <summary>How the characters begin in UTF-8 that neither may hold.</summary>
    private static readonly SearchValues<byte> Starts = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(code => (byte)code).Where(code => code is not ((byte)'\t' or (byte)'\n' or (byte)'\r')), 0x7f, 0xc2, 0xef]);

    private static readonly SearchValues<char> Unfit = SearchValues.Create(
        [.. Enumerable.Range(0, 0x10000).Select(code => (char)code).Where(IsUnfit)]);

    /// <summary>
    /// With U+FFFD for each control character but tab and line breaks, and for each noncharacter: of one of them in a feed no reader shows
    /// anything, and in HTML each is an error.
    /// </summary>
    public static ReadOnlyMemory<byte> Clean(ReadOnlyMemory<byte> utf8)
    {
        return IsClean(utf8.Span) ? utf8 : Encoding.UTF8.GetBytes(Clean(Encoding.UTF8.GetString(utf8.Span)));
    }

    /// <summary>The same for text, where each half of a surrogate pair that lacks the other is replaced too.</summary>
    public static string Clean(string text)
    {
        if (!text.AsSpan().ContainsAny(Unfit)) return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) clean.Append(rune.IsBmp && IsUnfit((char)rune.Value) ? Rune.ReplacementChar : rune);
        return clean.ToString();
    }

    /// <summary>Most characters that begin like an unfit one are none: a dot between words, a quotation mark.</summary>
    private static bool IsClean(ReadOnlySpan<byte> rest)
    {
        for (var at = rest.IndexOfAny(Starts); at >= 0; at = rest.IndexOfAny(Starts))
        {
            rest = rest[at..];
            var isUnfit = rest[0] switch
            {
                0xc2 => rest is [_, < 0xa0, ..],
                0xef => rest is [_, 0xb7, >= 0x90 and <= 0xaf, ..] or [_, 0xbf, >= 0xbe, ..],
                _ => true,
            };
            if (isUnfit) return false;
            rest = rest[1..];
        }

        return true;
    }

    private static bool IsUnfit(char c) => char.IsSurrogate(c) || (char.IsControl(c) && c is not ('\t' or '\n' or '\r'))
        || c is (>= '\ufdd0' and <= '\ufdef') or '\ufffe' or '\uffff';
}
