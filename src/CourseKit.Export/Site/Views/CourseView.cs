using CourseKit.Model;
using CourseKit.Templating;

namespace CourseKit.Export;

/// <summary>The course as templates see it. One for all pages.</summary>
internal sealed class CourseView
{
    private readonly Dictionary<PublishedPage, CardView> _cards = [];
    private readonly Dictionary<PublishedPage, List<CourseTag>> _tags = [];

    /// <param name="decks">What readers can take with them.</param>
    public CourseView(Course course, IReadOnlyList<DeckOffer> decks)
    {
        Course = course;
        Decks = [.. decks.Where(deck => deck.Module is null)];
        ModuleDecks = [.. decks.Where(deck => deck.Module is not null)];
        var home = CardOf(course.Root.Page, course.Root, parent: null);
        Menu = home.Menu;
        Params = SettingValue.ObjectOf(course.Settings.Params);
        PageCount = course.Listed.Count(page => page.Page.Kind == PageKind.Page);
        PromptCount = course.Listed.Sum(page => Card(page).PromptCount);
        Review = course.Listed.Any(page => HasReview(page.Page)) ? SiteFiles.ReviewFolder : null;
        Sources = SourcesOf(course);
        foreach (var tag in course.Tags)
        {
            foreach (var page in tag.Pages)
            {
                if (!_tags.TryGetValue(page, out var tags)) _tags[page] = tags = [];
                tags.Add(tag);
            }
        }
    }

    public static TemplateType<CourseView> Type { get; } = TemplateType.Define<CourseView>("course", "The course as a whole.")
        .Text("id", view => view.Settings.Id, "What names its decks, and what a learner's progress is kept under.")
        .Text("title", view => view.Settings.Title, "Its title.")
        .Text("description", view => view.Settings.Description, "Its description, or null.")
        .Text("language", view => view.Settings.Language, "Its language tag: `en`.")
        .TextList("authors", view => view.Settings.Authors, "Its authors.")
        .Text("license", view => view.Settings.License, "The name of its licence, or null.")
        .Text("license_url", view => view.Settings.LicenseUrl?.AbsoluteUri, "Where the licence can be read, or null.")
        .Text("url", view => view.Settings.BaseUrl?.AbsoluteUri, "`base_url` with a slash at the end; null when the course states none, and then nothing absolute can be written.")
        .Text("palette", view => PaletteName.Of(view.Settings.Palette), "The colour of review blocks that name none.")
        .Text("review", view => view.Review, "The address of the page that asks all questions from the root of the site; null when no page has CourseKit's own review.")
        .Text("search", view => view.Settings.Search ? SearchScript.Address : null, "The address of the script that searches the course, from the root of the site; null with `search: false`.")
        .Object("schedule", () => ScheduleView.Type, view => view.Settings.Schedule, "How the review asks: `schedule` in `course.yml`.")
        .List("menu", () => CardView.Type, view => view.Menu, "The pages and folders at the root of the course, in reading order; when there are more than a hundred, only the folders.")
        .List("tags", () => TagView.Type, view => view.Course.Tags, "Every tag.")
        .Text("offline", view => view.HasOffline ? OfflineAssets.Script : null, "The address of the script that keeps pages for reading without the network, from the root of the site; null with `offline: false`.")
        .Text("print", view => view.HasPrint ? SiteFiles.PrintFolder : null, "The address of the whole course on one page, from the root of the site; null for a course of one page and for one that is too large.")
        .List("sources", () => SourceUseView.Type, view => view.Sources, "The sources that its pages and questions name, by their names in a text.")
        .Text("source_list", view => view.HasSourceList ? SiteFiles.SourceFolder : null, "The address of the page that lists them, from the root of the site; null when there are none.")
        .List("decks", () => DeckView.Type, view => view.Decks, "The decks of the whole course, in the order of their exporters, that for Anki first; empty when none are made.")
        .List("module_decks", () => DeckView.Type, view => view.ModuleDecks, "A deck for each module with questions, in reading order; empty for a course of one module.")
        .Text("deck_page", view => view.HasDeckPage ? SiteFiles.DeckFolder : null, "The address of the page that says how decks are imported and updated, from the root of the site; null when none is to be explained.")
        .Number("page_count", view => view.PageCount, "How many pages it has, home and folders not counted.")
        .Number("prompt_count", view => view.PromptCount, "How many review questions it has.")
        .Open("params", view => view.Params, "The author's own values from `params` in `course.yml`.");

    public Course Course { get; }

    public CourseSettings Settings => Course.Settings;

    public IReadOnlyList<CardView> Menu { get; }

    public int PageCount { get; }

    public int PromptCount { get; }

    public string? Review { get; }

    /// <summary>True for a course that can be read without the network.</summary>
    public bool HasOffline { get; init; }

    /// <summary>True for a course that is also written as one page.</summary>
    public bool HasPrint { get; init; }

    /// <summary>True for a course that names sources and has no page of its own where they are listed.</summary>
    public bool HasSourceList { get; init; }

    /// <summary>True for a course with decks to explain that has no page of its own where they are explained.</summary>
    public bool HasDeckPage { get; init; }

    public IReadOnlyList<SourceUseView> Sources { get; }

    public IReadOnlyList<DeckOffer> Decks { get; }

    public IReadOnlyList<DeckOffer> ModuleDecks { get; }

    public TemplateObject Params { get; }

    /// <summary>True for a page with questions that CourseKit's own review asks.</summary>
    public bool HasReview(CoursePage page) => OwnPages.HasReview(page, Settings);

    public CardView Card(PublishedPage page) => _cards[page];

    public CardView? CardOrNull(PublishedPage? page) => page is null ? null : _cards[page];

    /// <summary>The tags of a page, each once however often and in whatever spelling the page names it, in the course's order.</summary>
    public IReadOnlyList<CourseTag> TagsOf(PublishedPage page) => _tags.TryGetValue(page, out var tags) ? tags : [];

    /// <summary>The decks of the module that a page stands in, or else those of the course.</summary>
    public IReadOnlyList<DeckOffer> DecksFor(PublishedPage page)
    {
        var module = ModuleDecks.FirstOrDefault(deck => deck.Module!.Page == page || page.Ancestors.Contains(deck.Module.Page));
        return module is null ? Decks : [.. ModuleDecks.Where(deck => deck.Module == module.Module)];
    }

    private IReadOnlyList<SourceUseView> SourcesOf(Course course)
    {
        var pages = new Dictionary<CourseSource, List<CardView>>();
        foreach (var page in course.Listed)
        {
            foreach (var source in PageSources.Of(course, page.Page))
            {
                if (!pages.TryGetValue(source, out var uses)) pages.Add(source, uses = []);
                uses.Add(Card(page));
            }
        }

        return [.. pages.OrderBy(use => SourceName.Short(use.Key), StringComparer.OrdinalIgnoreCase).ThenBy(use => use.Key.Key, StringComparer.Ordinal).Select(use => new SourceUseView(use.Key, use.Value))];
    }

    private CardView CardOf(PublishedPage page, CourseSection? section, string? parent)
    {
        var entries = section?.Entries.Select(entry => (entry.Listing, Card: CardOf(entry.Page, entry.Section, page.Url))).ToList() ?? [];
        return _cards[page] = new CardView(page,
            [.. entries.Where(entry => entry.Listing == PageListing.Always).Select(entry => entry.Card)], section is not null)
        {
            Parent = parent,
            OwnEntries = [.. entries.Where(entry => entry.Listing != PageListing.Never).Select(entry => entry.Card)],
        };
    }
}
