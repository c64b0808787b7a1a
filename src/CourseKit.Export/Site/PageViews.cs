using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>Makes the view of each kind of page. One for all pages and threads.</summary>
internal sealed class PageViews(CourseView course)
{
    private CourseSettings Settings => course.Settings;

    private CardView Home => course.Card(course.Course.Root.Page);

    public PageView OfPage(PublishedPage published, string content)
    {
        var page = published.Page;
        var card = course.Card(published);
        var trail = published.Ancestors.Select(course.Card).ToList();
        return new PageView
        {
            Kind = page.Kind.ToString().ToLowerInvariant(),
            Title = page.Title,
            Description = page.Description ?? (page.Kind == PageKind.Home ? Settings.Description : null),
            Language = page.Language ?? Settings.Language,
            Url = published.Url,
            Canonical = Absolute(published.Url),
            Image = ImageOf(page),
            Content = content,
            Contents = HeadingView.Tree(page.Body.Headings),
            Trail = trail,
            Sections = [.. trail.Select(step => step.Page.Url), .. card.IsSection ? [published.Url] : Array.Empty<string>()],
            MenuBeyond = BeyondMenu([.. trail, .. card.IsSection ? [card] : Array.Empty<CardView>()]),
            Previous = course.CardOrNull(published.Previous),
            Next = course.CardOrNull(published.Next),
            Entries = card.OwnEntries,
            Groups = page.Kind == PageKind.Home ? GroupView.Of(card.OwnEntries) : [],
            Tags = course.TagsOf(published),
            Keywords = page.Keywords,
            Authors = page.Authors,
            Date = page.Date,
            Updated = page.LastModified ?? page.Date,
            Minutes = card.Minutes,
            OrbitColor = OrbitUse.HasArea(course.Course, page) ? PaletteName.Of(page.Palette ?? Settings.Palette) : null,
            HasReview = course.HasReview(page),
            PromptCount = card.PromptCount,
            Decks = course.DecksFor(published),
            IsInDecks = published.IsListed,
            EditUrl = RepositoryLinks.Edit(Settings, page),
            ReportUrl = RepositoryLinks.Report(Settings, page, published.Url),
            FrontMatter = page.AllSettings,
        };
    }

    /// <param name="folders">From the home page down.</param>
    private static IReadOnlyList<CardView> BeyondMenu(IReadOnlyList<CardView> folders)
    {
        List<CardView>? beyond = null;
        for (var i = 1; i < folders.Count; i++)
        {
            if (!folders[i - 1].Menu.Contains(folders[i])) (beyond ??= []).Add(folders[i]);
        }

        return beyond ?? [];
    }

    public PageView OfTag(CourseTag tag) => Generated("tag", tag.Name, tag.Url) with
    {
        Trail = [Home],
        Entries = [.. tag.Pages.Select(course.Card)],
    };

    /// <summary>The list of all tags. Its title is a word of the theme, so the template brings it.</summary>
    public PageView OfTags() => Generated("tags", "", SiteFiles.TagFolder) with { Trail = [Home] };

    /// <summary>The list of all sources. Its title is a word of the theme too.</summary>
    public PageView OfSources() => Generated("sources", "", SiteFiles.SourceFolder) with { Trail = [Home] };

    /// <summary>How the decks are imported and updated. Its title is a word of the theme too.</summary>
    public PageView OfDecks() => Generated("decks", "", SiteFiles.DeckFolder) with { Trail = [Home] };

    /// <summary>The page of all questions. Its title is a word of the theme too.</summary>
    public PageView OfReview() => Generated("review", "", SiteFiles.ReviewFolder) with { Trail = [Home], HasReview = true };

    /// <summary>
    /// The whole course on one page. Its pages have addresses of their own, which is where a search engine is to find them.
    /// </summary>
    public PageView OfPrint() =>
        Generated("print", Settings.Title, SiteFiles.PrintFolder) with { Canonical = null, Authors = Settings.Authors };

    /// <summary>The page in the place of one that is not there without the network. Its title is a word of the theme.</summary>
    public PageView OfOffline() => Generated("offline", "", SiteFiles.OfflinePage) with { Canonical = null };

    /// <summary>It is shown at addresses that are not its own, so it has no canonical one.</summary>
    public PageView OfNotFound() => Generated("404", "404", SiteFiles.NotFound) with { Canonical = null };

    private PageView Generated(string kind, string title, string url) => new()
    {
        Kind = kind,
        Title = title,
        Language = Settings.Language,
        Url = url,
        Canonical = Absolute(url),
    };

    private string? ImageOf(CoursePage page)
    {
        if (page.Image is not { } image) return null;
        var link = course.Course.Links.Resolve(page, new LinkReference(LinkKind.Image, image.Value, image.Location));
        return link.Kind switch
        {
            LinkTargetKind.Asset => Absolute(link.Path),
            LinkTargetKind.External => link.Path,
            _ => null,
        };
    }

    private string? Absolute(string url) => Settings.BaseUrl is { } root ? root.AbsoluteUri + url : null;
}
