using CourseKit.Templating;

namespace CourseKit.Benchmarks;

/// <summary>The page that is rendered: a course of fifty pages, shown from one in the middle.</summary>
internal sealed class PageModel
{
    public required string Title { get; init; }

    public required string Url { get; init; }

    public int Prompts { get; init; }

    public string? Description { get; init; }

    public string Content { get; init; } = "";

    public DateTimeOffset Date { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    public PageModel? Previous { get; init; }

    public PageModel? Next { get; init; }

    public static TemplateType<PageModel> Type { get; } = TemplateType.Define<PageModel>("page", "A page of the course.")
        .Text("title", page => page.Title, "")
        .Text("url", page => page.Url, "")
        .Number("prompts", page => page.Prompts, "")
        .Text("description", page => page.Description, "")
        .Html("content", page => page.Content, "")
        .Date("date", page => page.Date, "")
        .TextList("tags", page => page.Tags, "")
        .Object("previous", () => Type!, page => page.Previous, "")
        .Object("next", () => Type!, page => page.Next, "");
}

internal sealed record SiteModel(string Title, string Language, string Root, IReadOnlyList<PageModel> Pages)
{
    public static TemplateType<SiteModel> Type { get; } = TemplateType.Define<SiteModel>("site", "The course.")
        .Text("title", site => site.Title, "")
        .Text("language", site => site.Language, "")
        .Text("root", site => site.Root, "")
        .List("pages", () => PageModel.Type, site => site.Pages, "");
}

internal sealed record Globals(SiteModel Site, PageModel Page)
{
    public static TemplateType<Globals> Type { get; } = TemplateType.Define<Globals>("globals", "What templates see.")
        .Object("site", () => SiteModel.Type, globals => globals.Site, "")
        .Object("page", () => PageModel.Type, globals => globals.Page, "");

    public static Globals Example()
    {
        var pages = Enumerable.Range(1, 50)
            .Select(i => new PageModel { Title = $"Lesson {i}: goals & \"proxies\"", Url = $"lessons/lesson-{i}/", Prompts = i % 4 })
            .ToList();
        var content = string.Concat(Enumerable.Range(0, 6).Select(i =>
            $"<p>Paragraph {i} of a lesson, long enough to look like one, with <em>emphasis</em> and a <a href=\"#\">link</a>.</p>\n"));
        var page = new PageModel
        {
            Title = pages[24].Title,
            Url = pages[24].Url,
            Description = "What a lesson is about, in a sentence with an <angle> & an ampersand.",
            Content = content,
            Date = new DateTimeOffset(2026, 11, 21, 0, 0, 0, TimeSpan.Zero),
            Tags = ["alignment", "reward & tampering"],
            Previous = pages[23],
            Next = pages[25],
        };
        return new Globals(new SiteModel("A course of lessons", "en", "/course/", pages), page);
    }
}
