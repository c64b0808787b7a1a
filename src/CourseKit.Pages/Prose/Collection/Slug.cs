using System.Globalization;
using System.Text;

namespace CourseKit.Model;

/// <summary>
/// The id GitHub gives a heading: lower case, blanks to hyphens, punctuation and symbols left out, every script's letters kept.
/// </summary>
internal static class Slug
{
    public static string Of(string text)
    {
        var slug = new StringBuilder(text.Length);
        var trimmed = text.Trim();
        for (var i = 0; i < trimmed.Length; i++)
        {
            var c = trimmed[i];
            if (c is '-' or '_') slug.Append(c);
            else if (char.IsWhiteSpace(c)) slug.Append('-');
            else if (IsKept(CharUnicodeInfo.GetUnicodeCategory(trimmed, i)))
            {
                slug.Append(char.ToLowerInvariant(c));
                if (char.IsHighSurrogate(c) && i + 1 < trimmed.Length) slug.Append(trimmed[++i]);
            }
            else if (char.IsHighSurrogate(c) && i + 1 < trimmed.Length) i++;
        }

        return slug.Length == 0 ? "section" : slug.ToString();
    }

    private static bool IsKept(UnicodeCategory category) => category is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.DecimalDigitNumber
        or UnicodeCategory.LetterNumber or UnicodeCategory.ConnectorPunctuation;
}
