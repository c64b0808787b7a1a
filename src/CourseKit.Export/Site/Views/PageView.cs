using CourseKit.Model;
using CourseKit.Rendering;
using CourseKit.Syntax;
using CourseKit.Templating;

namespace CourseKit.Export;

/// <summary>The page that is being written, as templates see it.</summary>
internal sealed record PageView
{
    public static TemplateType<PageView> Type { get; } = TemplateType.Define<PageView>("page", "The page that is being written.")
        .Text("kind", page => page.Kind, "`home`, `section`, `page`, `tag`, `tags`, `sources`, `decks`, `review`, `print`, `offline` or `404`.")
        .Text("title", page => page.Title, "Its title.")
        .Html("heading", page => page.Heading ?? Escaped(page.Title), "Its title as the page shows it: the heading that it begins with, with its marks, or else `title`.")
        .Text("description", page => page.Description, "Its description (the home page's is the course's when it has none of its own), or null.")
        .Text("language", page => page.Language, "Its language tag, or else the course's.")
        .Text("direction", page => LanguageTag.DirectionOf(page.Language), "Which way its language is written: `ltr` or `rtl`.")
        .Text("url", page => page.Url, "Its address from the root of the site, without a leading slash; empty for the home page.")
        .Text("canonical", page => page.Canonical, "Its absolute address; null when the course states no `base_url`.")
        .Text("image", page => page.Image, "The absolute address of its picture, or null.")
        .Html("content", page => page.Content, "Its body.")
        .List("toc", () => HeadingView.Type, page => page.Contents, "The headings of levels 2 and 3; empty when there are fewer than two. Of `print` the pages of the course.")
        .List("parts", () => PrintPartView.Type, page => page.Parts, "Of `print`: every page of the course in reading order, home first; else empty.")
        .List("trail", () => CardView.Type, page => page.Trail, "The pages above it, from the home page down.")
        .TextList(
            "sections", page => page.Sections, "The addresses of the folders it stands in, itself included when it is a folder's page.")
        .List("menu_beyond", () => CardView.Type, page => page.MenuBeyond, "Of `sections` those that the menu of the folder around them leaves out, since it has more than a hundred.")
        .Object("previous", () => CardView.Type, page => page.Previous, "The page before it in the course, or null.")
        .Object("next", () => CardView.Type, page => page.Next, "The page after it in the course, or null.")
        .List("entries", () => CardView.Type, page => page.Entries, "What a folder's page or a tag's page lists, in reading order.")
        .List("groups", () => GroupView.Type, page => page.Groups, "The same for the home page: folders with what is in them, and runs of pages between folders.")
        .List("tags", () => TagView.Type, page => page.Tags, "Its tags.")
        .TextList("keywords", page => page.Keywords, "Its `keywords`.")
        .TextList("authors", page => page.Authors, "Its own authors; empty when it names none.")
        .Date("date", page => page.Date, "When it was published, or null.")
        .Date("updated", page => page.Updated, "When it was last changed: `lastmod`, or else `date`, or null.")
        .Text("modified", page => Rfc3339.Of(page.Updated), "`updated` as feeds and search engines read it, in UTC; or null.")
        .TextList("styles", page => page.Styles, "The addresses of style sheets that this page needs besides the theme's, from the root of the site: of formulas, say.")
        .TextList("scripts", page => page.Scripts, "The addresses of scripts that this page needs, from the root of the site.")
        .Number("minutes", page => page.Minutes, "About how long it takes to read; 0 when there is nothing to read.")
        .Text("orbit_color", page => page.OrbitColor, "The palette of a page with Orbit's component on it; null on any other page.")
        .Flag("has_review", page => page.HasReview, "True for a page with CourseKit's own review on it, and for the page of all questions: only they need its script.")
        .Number("prompt_count", page => page.PromptCount, "How many review questions it has.")
        .List("decks", () => DeckView.Type, page => page.Decks, "The deck of the module that it stands in, or else those of the course; empty when none are made.")
        .Flag("in_decks", page => page.IsInDecks, "True when decks hold its questions: they have none of a page that is in no list (`build: list: never`).")
        .Text("edit_url", page => page.EditUrl, "Where its source is edited, with `repository` in `course.yml`; null when there is none.")
        .Text(
            "report_url", page => page.ReportUrl, "Where a mistake on it is reported, with `repository`; null when there is no such place.")
        .Open("params", page => SettingValue.ObjectOf(page.FrontMatter),
            "Its front matter as written, the author's own keys and what folders hand down to it (`cascade`) too.");

    public required string Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>HTML; null for the title as it is.</summary>
    public string? Heading { get; init; }

    public string? Description { get; init; }

    public required string Language { get; init; }

    public required string Url { get; init; }

    public string? Canonical { get; init; }

    public string? Image { get; init; }

    public string Content { get; init; } = "";

    public IReadOnlyList<HeadingView> Contents { get; init; } = [];

    public IReadOnlyList<PrintPartView> Parts { get; init; } = [];

    public IReadOnlyList<string> Styles { get; init; } = [];

    public IReadOnlyList<string> Scripts { get; init; } = [];

    public IReadOnlyList<CardView> Trail { get; init; } = [];

    public IReadOnlyList<string> Sections { get; init; } = [];

    public IReadOnlyList<CardView> MenuBeyond { get; init; } = [];

    public CardView? Previous { get; init; }

    public CardView? Next { get; init; }

    public IReadOnlyList<CardView> Entries { get; init; } = [];

    public IReadOnlyList<GroupView> Groups { get; init; } = [];

    public IReadOnlyList<CourseTag> Tags { get; init; } = [];

    public IReadOnlyList<string> Keywords { get; init; } = [];

    public IReadOnlyList<string> Authors { get; init; } = [];

    public DateTimeOffset? Date { get; init; }

    public DateTimeOffset? Updated { get; init; }

    public int Minutes { get; init; }

    public string? OrbitColor { get; init; }

    public bool HasReview { get; init; }

    public bool IsInDecks { get; init; }

    public int PromptCount { get; init; }

    public IReadOnlyList<DeckOffer> Decks { get; init; } = [];

    public string? EditUrl { get; init; }

    public string? ReportUrl { get; init; }

    public MappingNode FrontMatter { get; init; } = MappingNode.Empty;

    private static string Escaped(string title)
    {
        var html = new StringWriter();
        HtmlText.Write(title, html);
        return html.ToString();
    }
}
