using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// What the names of pages, prompts and sources stand for. The check of metadata and the templates ask the same table, so what was checked
/// is what is shown. Immutable: any number of threads may ask at once.
/// </summary>
public sealed class CourseReferences
{
    private readonly LinkTable _links;

    // Most courses name none of one kind or the other, and the compiler asks after every edit.
    private readonly Lazy<Dictionary<string, PublishedPage>> _pageByUrl;
    private readonly Lazy<Dictionary<string, PlacedPrompt>> _prompts;
    private readonly Dictionary<string, CourseSource> _sources = new(StringComparer.Ordinal);
    private readonly Lazy<IReadOnlyDictionary<string, CourseSource>> _marked;

    internal CourseReferences(Course course)
    {
        _links = course.Links;
        foreach (var source in course.Settings.Sources) _sources[source.Key] = source;
        _pageByUrl = new(() => PagesOf(course));
        _prompts = new(() => PromptsOf(course));
        _marked = new(() => YearMarks.Of(course, _sources));
    }

    /// <summary>The ids that authors gave.</summary>
    public IEnumerable<string> NamedPrompts => _prompts.Value.Values.Select(place => place.Prompt.ExplicitId).OfType<string>();

    /// <param name="from">The page that names it: paths may be relative to it.</param>
    /// <param name="name">Located, for what is wrong with it.</param>
    /// <returns>The page; null when there is none, with what a link to it would report.</returns>
    public (PublishedPage? Page, Diagnostic? Problem) FindPage(CoursePage from, Located<string> name)
    {
        var link = _links.Resolve(from, new LinkReference(LinkKind.Ref, name.Value, name.Location));
        var page = link.Kind == LinkTargetKind.Page && _pageByUrl.Value.TryGetValue(link.Path, out var found) ? found : null;
        return (page, page is null ? link.Problem : null);
    }

    /// <param name="id">With its <c>#</c> or without. Of a prompt that is repeated, the first place.</param>
    public PlacedPrompt? FindPrompt(string id) =>
        _prompts.Value.TryGetValue(id.StartsWith("#", StringComparison.Ordinal) ? id.Substring(1) : id, out var place) ? place : null;

    public bool HasSource(string key) => _sources.ContainsKey(key);

    /// <summary>With what tells it from others of its name.</summary>
    public CourseSource? FindSource(string key) =>
        !_sources.TryGetValue(key, out var source) ? null : _marked.Value.TryGetValue(key, out var marked) ? marked : source;

    private static Dictionary<string, PublishedPage> PagesOf(Course course)
    {
        var pages = new Dictionary<string, PublishedPage>(StringComparer.Ordinal);
        foreach (var page in course.Pages) pages[page.Url] = page;
        return pages;
    }

    private static Dictionary<string, PlacedPrompt> PromptsOf(Course course)
    {
        var prompts = new Dictionary<string, PlacedPrompt>(StringComparer.Ordinal);
        foreach (var page in course.Pages)
        {
            foreach (var block in page.Page.Blocks)
            {
                for (var i = 0; i < block.Prompts.Count; i++)
                {
                    var place = new PlacedPrompt(page, block, i + 1, block.Prompts[i]);
                    if (place.Prompt.ExplicitId is { } own) Add(own, place);
                    Add(course.Identities[place.Prompt].Id, place);
                }
            }
        }

        return prompts;

        void Add(string id, PlacedPrompt place)
        {
            if (!prompts.ContainsKey(id)) prompts.Add(id, place);
        }
    }
}

/// <param name="Number">Its number in its block, from one.</param>
public sealed record PlacedPrompt(PublishedPage Page, PromptBlock Block, int Number, Prompt Prompt);
