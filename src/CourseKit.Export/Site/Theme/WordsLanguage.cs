using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>
/// Which of the files of words, each called after the tag of its language, a course takes: that of its own tag, or else that of its
/// language in its script. So Taiwan reads the traditional signs of <c>zh-Hant</c>, and nobody is given words in letters that the course is
/// not written in.
/// </summary>
internal static class WordsLanguage
{
    /// <param name="tags">What there is.</param>
    /// <param name="language">The tag of the course's language.</param>
    /// <returns>Null when none of them fits.</returns>
    public static string? Choose(IEnumerable<string> tags, string language)
    {
        var wanted = language.Replace('_', '-');
        var fitting = tags.Where(
            tag => Is(LanguageTag.PrimaryOf(tag), LanguageTag.PrimaryOf(wanted))
                && Is(LanguageTag.ScriptOf(tag), LanguageTag.ScriptOf(wanted))).ToList();
        return fitting.Find(tag => Is(tag, wanted)) ?? fitting.Where(
            tag => wanted.StartsWith(tag + "-", StringComparison.OrdinalIgnoreCase)).MaxBy(tag => tag.Length)
            ?? fitting.Order(StringComparer.Ordinal).FirstOrDefault(tag => !tag.Split('-').Skip(1).Any(part => part.Length is 2 or 3));
    }

    private static bool Is(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
