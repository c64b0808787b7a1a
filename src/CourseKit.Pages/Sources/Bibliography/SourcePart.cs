namespace CourseKit.Model;

/// <summary>Where in a journal or a book something stands.</summary>
internal static class SourcePart
{
    /// <summary><c>3(2), 1–4</c>; null when nothing of it is known.</summary>
    public static string? Of(string? volume, string? issue, string? pages)
    {
        var number = volume is null ? issue : issue is null ? volume : $"{volume}({issue})";
        // CSL and older BibTeX write a range with one hyphen.
        var range = pages is not null && IsRange(pages) ? pages.Replace('-', '–') : pages;
        return number is null ? range : range is null ? number : $"{number}, {range}";
    }

    private static bool IsRange(string pages) => pages.All(c => c is >= '0' and <= '9' or '-' or '–' or ',' or ' ');
}
