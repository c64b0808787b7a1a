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
        var role = ContentPath.Of(source.Path, context.Layout).Role;
        found.AddRange(NotHoldingBack(settings, role, source));
        var titleHeading = TitleHeading.TextOf(body);
        return new CoursePage(settings with { Build = settings.Build.For(role) })
        {
            Document = document,
            Kind = ContentPath.Of(source.Path, context.Layout).Kind,
            Title = PageTitle.Of(
                settings, document.FrontMatter, titleHeading ?? firstHeading, source, found, beginsWithIt: titleHeading is { Length: > 0 }),
            PromptAttributes = defaults.Attributes,
            FrontMatter = settings.Raw,
            Body = body,
            Blocks = PromptBlocks.In(body),
            Diagnostics = found.ToEquatableArray(),
        };
    }

    private static IEnumerable<Diagnostic> NotHoldingBack(PageSettings settings, ContentRole role, SourceText source)
    {
        foreach (var entry in settings.Raw.Entries)
        {
            var isHeadless = settings.Build.IsHeadless && role != ContentRole.Bundle && Is(entry, "headless");
            if (isHeadless) yield return NotHeldBack.Headless(source.Locate(entry.KeySpan));
            if (!settings.Cascades.IsEmpty && role != ContentRole.Section
                && Is(entry, "cascade")) yield return NotHeldBack.CascadeOfPage(source.Locate(entry.KeySpan));
        }
    }

    private static bool Is(DataEntry entry, string key) => string.Equals(entry.Key, key, StringComparison.OrdinalIgnoreCase);
}
