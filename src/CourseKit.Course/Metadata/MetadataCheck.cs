using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Checks what prompts and pages state against the author's records, and what shortcodes name.</summary>
internal static class MetadataCheck
{
    /// <summary>
    /// Takes the linked course, gives the values of every prompt and page, and what is wrong with them. Without records nothing is asked
    /// but that what shortcodes name is there. On a page that is left out an error only warns, as for every other finding there.
    /// </summary>
    /// <param name="shape">That of the site: as long as it is the same, so are the pages that can be named.</param>
    public static CourseMetadata Run(Course course, MetadataSchema schema, SiteShape shape, LinkMemory memory)
    {
        List<CoursePage> pages = [.. course.Pages.Select(page => page.Page), .. course.Excluded.Select(page => page.Page)];
        var metadata = new CheckedMetadata[pages.Count];
        Parallel.For(0, metadata.Length, i => metadata[i] = Check(course, pages[i], schema, shape, memory));
        var found = new List<Diagnostic>();
        for (var i = 0; i < metadata.Length; i++)
        {
            if (i < course.Pages.Count) found.AddRange(metadata[i].Findings);
            else found.AddRange(metadata[i].Findings.Select(finding => finding.Severity == Severity.Error ? finding with { Severity = Severity.Warning } : finding));
        }

        return new CourseMetadata(schema, pages, metadata, found);
    }

    private static CheckedMetadata Check(Course course, CoursePage page, MetadataSchema schema, SiteShape shape, LinkMemory memory)
    {
        var known = memory.Of(page);
        return known.Find<CheckedMetadata>() is { } last && last.Holds(schema, shape, course.References)
            ? last : known.Keep(CheckedMetadata.Of(course, page, schema, shape));
    }
}
