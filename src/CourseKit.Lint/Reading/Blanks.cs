using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Finds <c>___</c> that is to be filled in: three or more underscores that are no part of a name.</summary>
internal static class Blanks
{
    public static IReadOnlyList<TextSpan> In(string text)
    {
        var blanks = new List<TextSpan>();
        for (var i = text.IndexOf("___", StringComparison.Ordinal); i >= 0 && i < text.Length; i = text.IndexOf("___", i, StringComparison.Ordinal))
        {
            var end = i;
            while (end < text.Length && text[end] == '_') end++;
            var isName = (i > 0 && char.IsLetterOrDigit(text[i - 1])) || (end < text.Length && char.IsLetterOrDigit(text[end]));
            if (!isName) blanks.Add(TextSpan.FromBounds(i, end));
            i = end;
        }

        return blanks;
    }

    /// <summary>True when "a" or "an" stands before the blank.</summary>
    public static bool HasArticle(string text, TextSpan blank)
    {
        var before = text.Substring(0, blank.Start);
        return EndsWithWord(before, "a ") || EndsWithWord(before, "an ");
    }

    private static bool EndsWithWord(string text, string word) =>
        text.EndsWith(word, StringComparison.OrdinalIgnoreCase)
            && (text.Length == word.Length || !char.IsLetterOrDigit(text[text.Length - word.Length - 1]));
}
