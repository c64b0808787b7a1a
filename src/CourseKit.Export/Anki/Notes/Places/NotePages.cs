using CourseKit.Model;
using CourseKit.Syntax;
using Markdig.Syntax;

namespace CourseKit.Export;

/// <summary>Every page that notes can come from: published, held back, or gone and only named in the lock.</summary>
internal sealed class NotePages
{
    private const string TrailDivider = " › ";

    private readonly Course _course;
    private readonly CourseModules _modules;
    private readonly ILookup<string, string> _aliases;
    private readonly Dictionary<string, NotePage> _byPath = new(StringComparer.Ordinal);

    public NotePages(Course course, CourseModules modules)
    {
        (_course, _modules) = (course, modules);
        _aliases = course.Aliases.ToLookup(alias => alias.Target.Page.Path, alias => LockedPage.AddressOf(alias.OutputPath), StringComparer.Ordinal);
        foreach (var page in course.Pages) _byPath.TryAdd(page.Page.Path, Published(page));
        foreach (var page in course.Excluded) _byPath.TryAdd(page.Page.Path, Unpublished(page.Page, page.Page.Title));
    }

    /// <summary>The page of a source file, be the file there still or not.</summary>
    public NotePage Of(string path)
    {
        if (!_byPath.TryGetValue(path, out var page)) _byPath.Add(path, page = Unpublished(Gone(path), title: null));
        return page;
    }

    private NotePage Published(PublishedPage page)
    {
        var root = _course.Settings.BaseUrl?.AbsoluteUri;
        var module = _modules.Of(page.Page.Path);
        return new NotePage(page.Page)
        {
            Module = module,
            Address = root is null ? null : root + page.Url,
            SiteAddresses = [LockedPage.AddressOf(page.OutputPath), .. _aliases[page.Page.Path]],
            Trail = Trail(module, page.Page.Title),
            Tag = DeckTag.OfPage(_course.Settings.Id, page.OutputPath),
        };
    }

    private NotePage Unpublished(CoursePage page, string? title)
    {
        var module = _modules.Of(page.Path);
        return new NotePage(page) { Module = module, Trail = Trail(module, title) };
    }

    /// <summary>The home page and a module's own page have the title of what they stand for: nothing is said twice.</summary>
    private string Trail(CourseModule? module, string? title)
    {
        var parts = new List<string> { _course.Settings.Title };
        if (module is not null && module.Title != parts[^1]) parts.Add(module.Title);
        if (title is not null && title != parts[^1]) parts.Add(title);
        return string.Join(TrailDivider, parts);
    }

    private static CoursePage Gone(string path) => new()
    {
        Document = new Document(new SourceText(path, ""), ContentFormat.Markdown, FrontMatter: null, [], []),
        Kind = PageKind.Page,
        IsGenerated = true,
        Title = "",
        Body = new PageBody { Text = MappedText.Empty, Tree = new MarkdownDocument() },
    };
}
