using CourseKit.Model;
using CourseKit.Rendering;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>Which pages have Orbit's component.</summary>
internal static class OrbitUse
{
    public static bool IsAskedFor(CoursePage page, CourseSettings settings) => (page.Review ?? settings.Review) == ReviewMode.Orbit;

    /// <summary>What Orbit's component is given for a block; nothing on a page that does not use it.</summary>
    public static IReadOnlyList<OrbitPrompt> On(Course course, CoursePage page, PromptBlock block, RenderLabels labels) =>
        IsAskedFor(page, course.Settings)
            ? [.. block.Prompts.Select(prompt => OrbitPromptWriter.Write(course, page, prompt, labels).Prompt).OfType<OrbitPrompt>()]
            : [];

    /// <summary>True for a page with at least one area of Orbit's: only there is its script loaded.</summary>
    public static bool HasArea(Course course, CoursePage page) => page.Blocks.Any(block => On(course, page, block, RenderLabels.English).Count > 0);

    /// <summary>Says, once for the course or for each page that asks by itself, that Orbit needs to know where the course is published.</summary>
    public static IEnumerable<Diagnostic> MissingAddresses(Course course)
    {
        if (course.Settings.BaseUrl is not null) yield break;
        var pages = course.Pages.Select(page => page.Page).Where(page => IsAskedFor(page, course.Settings) && page.Prompts.Any()).ToList();
        if (course.Settings.Source is { } settings && pages.Exists(page => page.Review is null)) yield return OrbitNeedsBaseUrl.At(settings.Locate(LineOf(settings)));
        foreach (var page in pages)
        {
            if (page.Review is not null) yield return OrbitNeedsBaseUrl.At(LocationIn(page));
        }
    }

    private static TextSpan LineOf(SourceText settings)
    {
        for (var line = 1; line <= settings.LineCount; line++)
        {
            var span = settings.GetLine(line);
            if (settings.GetText(span).StartsWith("review:", StringComparison.Ordinal)) return span;
        }

        return new TextSpan(0, 0);
    }

    private static Location LocationIn(CoursePage page) =>
        page.FrontMatter.Find("review") is { } entry ? page.Document.Source.Locate(entry.KeySpan) : Location.OfFile(page.Path);
}
