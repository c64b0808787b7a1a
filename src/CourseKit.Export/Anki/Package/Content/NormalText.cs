using System.Text;

namespace CourseKit.Export;

/// <summary>Text as Anki's collection takes it.</summary>
internal static class NormalText
{
    /// <summary>
    /// In NFC, without control characters other than line feed and tab, which <c>pre</c> needs, and with U+FFFD for each half of a
    /// surrogate pair that lacks the other.
    /// </summary>
    public static string Of(string text)
    {
        var first = 0;
        while (first < text.Length && text[first] is (>= ' ' and < '\x7f') or '\n' or '\t') first++;
        return first == text.Length ? text : Clean(text);
    }

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n' or '\t' || !Rune.IsControl(rune)) clean.Append(rune);
        }

        return clean.ToString().Normalize(NormalizationForm.FormC);
    }
}
