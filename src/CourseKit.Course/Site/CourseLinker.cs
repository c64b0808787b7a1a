using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>The steps that need all pages.</summary>
public static class CourseLinker
{
    /// <summary>
    /// Leaves out what is not to be published, puts the rest in order, gives every page its address, resolves and checks
    /// every link. Never throws for what an author wrote.
    /// </summary>
    /// <returns>The course with every finding but those of lint rules, severities as the rules have them: see
    /// <c>LintedCourse</c>.</returns>
    /// <param name="pages">In any order.</param>
    /// <param name="earlier">What was found before there were pages, in the settings say; <see cref="CourseInput.Diagnostics"/> are
    /// added.</param>
    public static Course Link(
        CourseSettings settings, IReadOnlyList<CoursePage> pages, CourseInput input, IReadOnlyCollection<Diagnostic>? earlier = null)
    {
        var found = new List<Diagnostic>(input.Diagnostics);
        if (earlier is not null) found.AddRange(earlier);
        IReadOnlyList<CoursePage> ordered = [.. pages.OrderBy(page => page.Path, StringComparer.Ordinal)];

        var memory = LinkMemory.Of(settings);
        ordered = HandingDown.Run(ordered, settings, input.Layout, memory, found.Add);
        found.AddRange(SettingNotObeyed.Of(ordered.Select(page => (page.Path, page.NotObeyed))));
        var selection = PageSelection.Of(ordered, input, found.Add);
        ModuleOrder.Check(settings, TopFolders(ordered, input.Layout), found.Add);
        var root = new CourseTree(settings, input.Layout, found.Add).Build(selection.Published);
        var published = ReadingOrder.Walk(root);
        if (selection.Published.Count == 0) found.Add(EmptyCourse.At(input.Layout, selection.LeftOut.Count));

        var outputs = new SiteOutputs(settings.Id, published, input, found.Add);
        var index = IndexOf(published, selection, outputs, settings, input);
        var links = new CourseLinkTable(index, settings.BaseUrl);
        var media = new PromptMedia(links, outputs.Assets.Values, input.KnowsAssetBytes);
        var identities = IdentitiesOf(settings, published, selection, media, input, memory);
        index.Remember(() => identities.Lock.Pages);
        found.AddRange(identities.Diagnostics);
        var assets = WithheldAssets.Mark(outputs.Assets, published, selection.LeftOut, input.Layout, links);
        var course = new Course
        {
            Settings = settings,
            Root = root,
            Pages = published,
            Excluded = selection.LeftOut,
            Assets = assets,
            Tags = outputs.Tags,
            Aliases = outputs.Aliases,
            Links = links,
            Identities = identities,
            Diagnostics = [],
        };
        found.AddRange(PageFindings(course));
        var shape = SiteShape.Of(course, input, memory);
        found.AddRange(LinkCheck.Run(course, shape, memory));
        var metadata = MetadataCheck.Run(course, input.Metadata, shape, memory);
        found.AddRange(metadata.Diagnostics);
        found.AddRange(SourceCheck.OfCourse(course.With([], metadata)));
        return course.With(found, metadata);
    }

    private static SiteIndex IndexOf(
        IReadOnlyList<PublishedPage> pages, PageSelection selection, SiteOutputs outputs, CourseSettings settings, CourseInput input) =>
        new SiteIndex(input.Layout, pages)
            .Add(outputs.Assets.Values)
            .Add(outputs.Tags)
            .AddOwnFiles(settings.BaseUrl)
            .Add(outputs.Aliases)
            .Add(selection.LeftOut)
            .AddOwnPages(pages, settings)
            .AddSiblings(input.Layout.OnlyFile is null ? [] : input.Assets);

    private static CourseIdentities IdentitiesOf(
        CourseSettings settings, IReadOnlyList<PublishedPage> published, PageSelection selection, PromptMedia media, CourseInput input, LinkMemory memory) =>
        IdentityFinder.Find(
            [.. published.Select(page => (page.Page, IsWithheld: !page.IsListed)),
                .. selection.LeftOut.Select(page => (page.Page, IsWithheld: true))],
            input.Layout.OnlyFile,
            input.Lock,
            media,
            TexMacros.Of(settings),
            identities => PageAddresses.After(identities, published, selection.LeftOut),
            identities => DeckHeirs.After(
                identities, [.. published.Select(page => page.Page), .. selection.LeftOut.Select(page => page.Page)], input.Layout),
            new IdentityOptions
            {
                CourseId = settings.Id,
                IsCourseIdStated = settings.IsIdStated,
                Now = input.Publish.Now,
                KnowsPictures = input.KnowsAssetBytes,
                SettingsLocation = Location.OfFile(input.Settings?.Path ?? "course.yml"),
            },
            memory);

    private static IReadOnlyCollection<string> TopFolders(IEnumerable<CoursePage> pages, CourseLayout layout) =>
    [
        .. pages.Select(page => layout.RelativeToContent(page.Path)).Where(path => path.IndexOf('/') > 0)
            .Select(path => path.Substring(0, path.IndexOf('/'))).Distinct(),
    ];

    /// <summary>
    /// What each page's own compilation found. Nothing of a page that is left out gets published, so there an error only warns; what a
    /// folder's page hands down
    /// concerns other pages.
    /// </summary>
    private static IEnumerable<Diagnostic> PageFindings(Course course)
    {
        var found = course.Pages.SelectMany(page => page.Page.Diagnostics).Concat(
            course.Excluded.SelectMany(page => page.Page.Diagnostics.Select(
                finding => finding.Severity == Severity.Error && !ConcernsOthers(page.Page, finding)
                    ? finding with { Severity = Severity.Warning } : finding)));
        var pages = course.Pages.Select(page => page.Page).Concat(course.Excluded.Select(page => page.Page)).ToList();
        var included = new HashSet<string>(pages.SelectMany(page => page.Body.Includes), StringComparer.Ordinal);
        // A file without settings that another includes is a part of that page, and needs no title.
        included.ExceptWith(pages.Where(page => !page.FrontMatter.Entries.IsEmpty).Select(page => page.Path));
        return included.Count == 0
            ? found
            : found.Where(finding => finding.Rule != MissingTitle.Rule || !included.Contains(finding.Location.Path));
    }

    private static bool ConcernsOthers(CoursePage page, Diagnostic finding) =>
        page.Kind != PageKind.Page
        && (finding.Rule == BadPublicationSetting.Rule || (!page.Cascades.IsEmpty && FrontMatterFindings.IsOfSetting(finding)));
}
