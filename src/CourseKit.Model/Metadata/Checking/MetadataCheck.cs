using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Checks what prompts and pages state against the author's records, and what shortcodes name.</summary>
public static class MetadataCheck
{
    /// <summary>
    /// Takes the linked course, gives the values of every prompt and page, and what is wrong with them. Without records nothing is asked but that what shortcodes name is there. On a page
    /// that is left out an error only warns, as for every other finding there.
    /// </summary>
    public static CourseMetadata Run(Course course, MetadataSchema schema)
    {
        var bound = CourseMetadata.NewTable();
        var found = new List<Diagnostic>();
        var targets = new ReferenceTargets(course);
        Check(course.Pages.Select(page => page.Page), found.Add);
        Check(course.Excluded.Select(page => page.Page), finding =>
            found.Add(finding.Severity == Severity.Error ? finding with { Severity = Severity.Warning } : finding));
        return new CourseMetadata(schema, bound, found);

        void Check(IEnumerable<CoursePage> pages, Action<Diagnostic> report)
        {
            var prompts = schema.Prompt is { } promptRecord ? new PromptMetadataCheck(promptRecord, targets, report) : null;
            var fronts = schema.Page is { } pageRecord ? new PageMetadataCheck(pageRecord, targets, report) : null;
            foreach (var page in pages)
            {
                foreach (var reference in page.Body.References) targets.Check(page, reference, report);
                if (fronts is not null && !page.IsGenerated) bound[page] = fronts.Run(page);
                if (prompts is null) continue;
                foreach (var (prompt, metadata) in prompts.Run(page)) bound[prompt] = metadata;
            }
        }
    }
}
