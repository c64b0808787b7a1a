using System.Globalization;
using System.Text;
using CourseKit.Model;

namespace CourseKit.Generator;

/// <summary>
/// Makes C# names of what authors name their pages and prompts, in any language: <c>reward-tampering</c> is <c>RewardTampering</c>. C#
/// takes letters of every script, so nothing is transliterated.
/// </summary>
internal static class MemberName
{
    private const int LongestName = 80;

    /// <summary>The name; empty when the text has no letter and no digit that C# takes.</summary>
    public static string Of(string text)
    {
        var name = new StringBuilder();
        var beginsWord = true;
        foreach (var c in Composed(text))
        {
            var isMark = CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
            if (char.IsLetter(c) || char.IsDigit(c) || (isMark && name.Length > 0 && !beginsWord))
            {
                if (name.Length == LongestName) break;
                // 1-12 is not 11-2.
                if (beginsWord && name.Length > 0 && char.IsDigit(c) && char.IsDigit(name[name.Length - 1])) name.Append('_');
                name.Append(beginsWord ? char.ToUpperInvariant(c) : c);
                beginsWord = false;
            }
            // What's is one word: the apostrophe parts no words.
            else if (c is not ('\'' or '’' or '\u00AD'))
            {
                beginsWord = true;
            }
        }

        if (name.Length > 0 && !char.IsLetter(name[0])) name.Insert(0, '_');
        return name.ToString();
    }

    /// <summary>Letters and their marks as one character where there is one: names that look the same are the same.</summary>
    private static string Composed(string text) => UnicodeComposition.Compose(text);
}
