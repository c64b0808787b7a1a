using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Generator;

/// <summary>Takes out of a linked course what the catalog says of it.</summary>
internal static class CatalogReader
{
    public static CatalogModel? Read(LinkedCourse linked, CatalogHouse house)
    {
        if (linked.Course is not { } course) return null;
        var names = PageNames(course);
        var promptNames = PromptNames(course);
        var shown = new HashSet<string>(StringComparer.Ordinal);
        return new CatalogModel
        {
            House = house,
            Id = course.Settings.Id,
            Title = course.Settings.Title,
            Pages = course.Pages.Select(page => ReadPage(page, course, house, names, promptNames, shown)).ToEquatableArray(),
        };
    }

    private static CatalogPage ReadPage(
        PublishedPage published, Course course, CatalogHouse house, Dictionary<PublishedPage, string> names, Dictionary<string, string> promptNames, HashSet<string> shown)
    {
        var page = published.Page;
        return new CatalogPage
        {
            Name = names[published],
            Path = page.Path,
            Url = published.Url,
            Title = page.Title,
            Description = page.Description,
            Kind = page.Kind,
            Module = ModuleOf(published) is { } module ? names[module] : null,
            Tags = page.Tags.Select(tag => tag.Value).ToEquatableArray(),
            Metadata = MetadataExpression.Of(course.Metadata.Of(page), course.Metadata.Schema.Page),
            Prompts = page.Prompts.Select(prompt => ReadPrompt(prompt, course, house, promptNames, shown)).ToEquatableArray(),
        };
    }

    private static CatalogPrompt ReadPrompt(Prompt prompt, Course course, CatalogHouse house, Dictionary<string, string> names, HashSet<string> shown)
    {
        var id = course.Identities[prompt].Id;
        return new CatalogPrompt
        {
            Name = shown.Add(id) ? names[id] : null,
            Id = id,
            Kind = prompt.Kind,
            Question = prompt.Question.Text,
            Answer = prompt.Answer?.Text,
            Tags = prompt.Tags,
            Metadata = MetadataExpression.Of(course.Metadata.Of(prompt), course.Metadata.Schema.Prompt),
            Attributes = house.PromptRecord is null ? AttributesOf(prompt) : EquatableArray<CatalogAttribute>.Empty,
        };
    }

    /// <summary>The last of several with one key, as a block's default gives way to the prompt's own.</summary>
    private static EquatableArray<CatalogAttribute> AttributesOf(Prompt prompt) =>
        prompt.Metadata.GroupBy(attribute => attribute.Name, StringComparer.Ordinal)
            .Select(group => new CatalogAttribute(group.Key, group.Last().Value)).ToEquatableArray();

    /// <summary>The section below the home page that the page stands in, or is.</summary>
    private static PublishedPage? ModuleOf(PublishedPage page) =>
        page.Ancestors.Count > 1 ? page.Ancestors[1]
        : page.Ancestors.Count == 1 && page.Page.Kind == PageKind.Section ? page
        : null;

    private static Dictionary<PublishedPage, string> PageNames(Course course)
    {
        var names = MemberNames.For([.. course.Pages.Select(page => PageName.Of(page.Page))], "Page");
        var table = new Dictionary<PublishedPage, string>();
        for (var i = 0; i < course.Pages.Count; i++) table[course.Pages[i]] = names[i];
        return table;
    }

    private static Dictionary<string, string> PromptNames(Course course)
    {
        var ids = course.Prompts.Select(prompt => course.Identities[prompt].Id).Distinct(StringComparer.Ordinal).ToList();
        var names = MemberNames.For([.. ids.Select(id => (id, id, id))], "Prompt");
        return Enumerable.Range(0, ids.Count).ToDictionary(i => ids[i], i => names[i], StringComparer.Ordinal);
    }
}
