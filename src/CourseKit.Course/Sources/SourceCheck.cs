using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Checks what pages and prompts name of the course's sources.</summary>
internal static class SourceCheck
{
    /// <summary>What a page names and the course does not have.</summary>
    public static IEnumerable<Diagnostic> OfPage(Course course, CoursePage page, MetadataSchema schema)
    {
        var known = course.Settings.Sources.Select(source => source.Key).ToList();
        foreach (var citation in page.Body.Citations)
        {
            if (!course.References.HasSource(citation.Key)) yield return UnknownCitation.At(citation, known);
        }

        var record = schema.Prompt?.Find(PageSources.Attribute);
        // A field that is a SourceKey is checked with the record.
        if (record?.Type == FieldType.Source) yield break;
        foreach (var attribute in AttributesOf(page))
        {
            foreach (var value in attribute.Values)
            {
                foreach (var citation in PageSources.Read(value.Value, value.Location, known.Contains))
                {
                    var isKnown = course.References.HasSource(citation.Key);
                    if (record is null && !isKnown) yield return UnknownCitation.At(citation, known);
                    else if (record is not null && isKnown) yield return SourceOfAnotherMeaning.At(citation);
                }
            }
        }
    }

    /// <summary>Once all pages are checked: the sources that nothing names.</summary>
    public static IEnumerable<Diagnostic> OfCourse(Course course)
    {
        if (course.Settings.Source is not { } settings || course.Settings.Sources.IsEmpty) yield break;
        var used = new HashSet<string>(course.Pages.SelectMany(page => PageSources.KeysOf(course, page.Page)), StringComparer.Ordinal);
        used.UnionWith(course.Excluded.SelectMany(page => PageSources.KeysOf(course, page.Page)));
        var unused = course.Settings.Sources.Where(source => source.Place?.Path == settings.Path && !used.Contains(source.Key)).ToList();
        if (unused.Count > 0) yield return UnusedSource.At(unused);
    }

    private static IEnumerable<PromptAttribute> AttributesOf(CoursePage page) =>
        page.PromptAttributes
            .Concat(page.Blocks.SelectMany(block => block.Attributes))
            .Concat(page.Blocks.SelectMany(block => block.Prompts).SelectMany(prompt => prompt.Attributes))
            .Where(attribute => attribute.Key == PageSources.Attribute);
}
