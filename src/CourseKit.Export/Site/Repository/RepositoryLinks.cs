using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>
/// Where readers report a mistake and edit a source. A report begins with what it is about: the title of the page and the question, its
/// address, and the place in the sources.
/// No word of a language is in it: whoever writes goes on in their own.
/// </summary>
internal static class RepositoryLinks
{
    private const int TitleLength = 100;

    /// <summary>Null for a page that nobody wrote, or where nothing can be edited.</summary>
    public static string? Edit(CourseSettings settings, CoursePage page) => page.IsGenerated ? null : Edit(settings, page.Path);

    /// <summary>Of the file that the prompt stands in, which a page may only include.</summary>
    public static string? Edit(CourseSettings settings, Prompt prompt) => Edit(settings, prompt.Location.Path);

    /// <param name="url">The page's address from the root of the site.</param>
    public static string? Report(CourseSettings settings, CoursePage page, string url) =>
        Report(settings, page.Title, url, page.IsGenerated ? null : page.Path);

    /// <param name="url">The address of the prompt's place from the root of the site.</param>
    public static string? Report(CourseSettings settings, CoursePage page, Prompt prompt, string url) => Report(
        settings,
        $"{page.Title}: {Excerpt.Of(prompt.Question.Text.Trim(), TitleLength)}",
        url,
        FormattableString.Invariant($"{prompt.Location.Path}:{prompt.Location.Start.Line}"));

    private static string? Edit(CourseSettings settings, string path) =>
        settings.Repository?.Edit?.Replace(CourseRepository.PathPlace, PathOf(settings.Repository.Folder + path), StringComparison.Ordinal);

    private static string? Report(CourseSettings settings, string title, string url, string? source)
    {
        if (settings.Repository is not { Report: { } report } repository) return null;
        string?[] lines =
            [settings.BaseUrl is { } root ? root.AbsoluteUri + url : null, source is null ? null : repository.Folder + source, "", ""];
        return report
            .Replace(CourseRepository.TitlePlace, Uri.EscapeDataString(title), StringComparison.Ordinal)
            .Replace(CourseRepository.TextPlace, Uri.EscapeDataString(string.Join('\n', lines.Where(line => line is not null))), StringComparison.Ordinal);
    }

    private static string PathOf(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
