using CourseKit.Syntax;

namespace CourseKit.Model;

public static class PagesOfWithheldSection
{
    public static readonly Rule Rule = new(typeof(PagesOfWithheldSection))
    {
        Code = "CK4022",
        Name = "pages-of-withheld-section",
        Severity = Severity.Warning,
    };

    private static readonly string[] _settings =
        ["draft", "publishdate", "pubdate", "published", "date", "expirydate", "unpublishdate", "lastmod", "modified"];

    /// <summary>One finding for each page of a folder that is held back by itself.</summary>
    internal static IEnumerable<Diagnostic> Of(IReadOnlyList<CoursePage> published, IReadOnlyList<ExcludedPage> leftOut,
        CourseLayout layout)
    {
        var sections = leftOut.Where(page => page.Page.Kind == PageKind.Section && page.Page.Build.Render).ToList();
        if (sections.Count == 0) yield break;
        var folders = published.Select(page => ContentPath.Of(page.Path, layout).Folder).ToList();
        foreach (var section in sections)
        {
            var own = ContentPath.Of(section.Page.Path, layout).Folder;
            var pages = folders.Count(folder => folder.StartsWith(own, StringComparison.Ordinal));
            if (pages > 0) yield return At(section, pages);
        }
    }

    private static Diagnostic At(ExcludedPage section, int pages)
    {
        var place = section.Page.LocationOf(_settings);
        var isCascaded = place is not null
            && !section.Page.FrontMatter.Entries.Any(entry => Array.IndexOf(_settings, entry.Key.ToLowerInvariant()) >= 0);
        var those = pages == 1 ? "the page in its folder is" : $"the {pages} pages in its folder are";
        return new(Rule, place ?? Location.OfFile(section.Page.Path), $"This page is left out ({section.Reason}), and {those} published")
        {
            Label = isCascaded ? "does not hold for pages that state their own" : "speaks of this page alone",
            Hint = isCascaded
                ? "Take out of those pages what they state themselves to hold back the whole folder."
                : "Write it under 'cascade' to hold back the whole folder.",
        };
    }
}
