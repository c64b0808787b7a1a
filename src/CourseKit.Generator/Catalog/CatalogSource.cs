using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Generator;

/// <summary>
/// What the catalog's file of one page is made from. Equal to another of the same page, as it was compiled, with the same address, names,
/// identities and metadata: so after an edit to one page the others are not even read again.
/// </summary>
internal sealed class CatalogSource : IEquatable<CatalogSource>
{
    private readonly CoursePage _page;
    private readonly string _url;
    private readonly string _name;
    private readonly string? _module;
    private readonly CatalogHouse _house;
    private readonly MetadataSchema _schema;
    private readonly BoundMetadata _metadata;
    private readonly PageIds _ids;
    private readonly EquatableArray<string?> _names;
    private readonly IReadOnlyList<BoundMetadata> _ofPrompts;

    private CatalogSource(PublishedPage page, Course course, CatalogHouse house, string name, string? module, EquatableArray<string?> names)
    {
        (_page, _url, _name, _module, _house, _schema) = (page.Page, page.Url, name, module, house, course.Metadata.Schema);
        (_metadata, _ofPrompts) = (course.Metadata.Of(_page), course.Metadata.OfPrompts(_page));
        (_ids, _names) = (new PageIds(course.Identities.Of(_page)), names);
    }

    /// <summary>One for each page, in course order.</summary>
    /// <param name="names">Null when we failed; then there is nothing to emit.</param>
    public static IEnumerable<Guarded<CatalogSource>> Of(LinkedCourse linked, CatalogNames? names, CatalogHouse house)
    {
        if (linked.Course is not { } course || names is null) return [];
        var nameOf = new Dictionary<PublishedPage, string>();
        for (var i = 0; i < course.Pages.Count; i++) nameOf.Add(course.Pages[i], names.Pages[i]);
        return course.Pages.Select((page, i) => Guard.Step(page.Page.Path, linked.Project, () =>
        {
            var module = ModuleOf(page);
            return new CatalogSource(page, course, house, names.Pages[i], module is null ? null : nameOf[module], names.Prompts[i]);
        }));
    }

    public CatalogPage Read() => new()
    {
        House = _house,
        Name = _name,
        Path = _page.Path,
        Url = _url,
        Title = _page.Title,
        Description = _page.Description,
        Kind = _page.Kind,
        Module = _module,
        Tags = _page.Tags.Select(tag => tag.Value).ToEquatableArray(),
        Metadata = MetadataExpression.Of(_metadata, _schema.Page),
        Prompts = _page.Prompts.Select(Read).ToEquatableArray(),
    };

    public bool Equals(CatalogSource? other) =>
        other is not null && ReferenceEquals(_page, other._page) && _url == other._url && _name == other._name && _module == other._module
            && _house == other._house
        && ReferenceEquals(_schema, other._schema) && _metadata.Equals(other._metadata)
        && _names == other._names && _ids.Equals(other._ids)
        && (ReferenceEquals(_ofPrompts, other._ofPrompts) || _ofPrompts.SequenceEqual(other._ofPrompts));

    public override bool Equals(object? obj) => Equals(obj as CatalogSource);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_name);

    private CatalogPrompt Read(Prompt prompt, int number) => new()
    {
        Name = _names[number],
        Id = _ids[number],
        Kind = prompt.Kind,
        Question = prompt.Question.Text,
        Answer = prompt.Answer?.Text,
        Tags = prompt.Tags,
        Metadata = MetadataExpression.Of(number < _ofPrompts.Count ? _ofPrompts[number] : BoundMetadata.Empty, _schema.Prompt),
        Attributes = _house.PromptRecord is null ? AttributesOf(prompt) : EquatableArray<CatalogAttribute>.Empty,
    };

    /// <summary>The last of several with one key, as a block's default gives way to the prompt's own.</summary>
    private static EquatableArray<CatalogAttribute> AttributesOf(Prompt prompt) =>
        prompt.Metadata.GroupBy(attribute => attribute.Name, StringComparer.Ordinal)
            .Select(group => new CatalogAttribute(group.Key, group.Last().Value)).ToEquatableArray();

    /// <summary>The section below the home page that the page stands in, or is.</summary>
    private static PublishedPage? ModuleOf(PublishedPage page) =>
        page.Ancestors.Count > 1 ? page.Ancestors[1]
        : page.Ancestors.Count == 1 && page.Page.Kind == PageKind.Section ? page
        : null;
}
