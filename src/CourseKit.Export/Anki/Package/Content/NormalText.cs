using System.Buffers;
using System.Text;
using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>Text as Anki's collection takes it.</summary>
internal static class NormalText
{
    private static readonly SearchValues<char> Controls = SearchValues.Create(
        [.. Enumerable.Range(0, 0xa0).Select(code => (char)code).Where(c => char.IsControl(c) && c is not ('\n' or '\t'))]);

    /// <summary>
    /// In NFC, without control characters other than line feed and tab, which <c>pre</c> needs, and with U+FFFD for each half of a
    /// surrogate pair that lacks the other.
    /// </summary>
    public static string Of(string text)
    {
        if (Ascii.IsValid(text)) return text.AsSpan().ContainsAny(Controls) ? Clean(text) : text;
        return text.AsSpan().ContainsAny(Controls) || text.AsSpan().ContainsAnyInRange('\ud800', '\udfff') ? Clean(text) : UnicodeComposition.Compose(text);
    }

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n' or '\t' || !Rune.IsControl(rune)) clean.Append(rune);
        }

        return UnicodeComposition.Compose(clean.ToString());
    }
}
