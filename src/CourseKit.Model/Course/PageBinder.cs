using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Makes a typed page of a parsed file.</summary>
public static class PageBinder
{
    /// <summary>
    /// Settings are typed, the body becomes one Markdown tree, calls and prompts are bound. The page carries all findings of its
    /// parse and of this step. Never throws for what an author wrote.
    /// </summary>
    public static CoursePage Bind(Document document, PageContext context)
    {
        var source = document.Source;
        var found = new List<Diagnostic>(document.Diagnostics);
        var settings = PageFrontMatter.Bind(document.FrontMatter, source, found, context.Metadata.Page);
        var defaults = PagePromptDefaults.Read(settings.Raw, source, found, context.Metadata.Prompt);
        var body = PageBodyParser.Parse(document, context.ProseFor(defaults));
        found.AddRange(body.Diagnostics);
        var firstHeading = body.Headings.FirstOrDefault(heading => heading.Level == 1)?.Text;
        var titleHeading = TitleHeading.TextOf(body);
        return new CoursePage(settings)
        {
            Document = document,
            Kind = ContentPath.Of(source.Path, context.Layout).Kind,
            Title = PageTitle.Of(settings, document.FrontMatter, titleHeading ?? firstHeading, source, found, beginsWithIt: titleHeading is { Length: > 0 }),
            PromptAttributes = defaults.Attributes,
            FrontMatter = settings.Raw,
            Body = body,
            Blocks = PromptBlocks.In(body),
            Diagnostics = found.ToEquatableArray(),
        };
    }
}
