using CourseKit.Model;
using CourseKit.Syntax;
using CourseKit.Typesetting;

namespace CourseKit.Export;

/// <summary>The course as a web site: pages, tag pages, redirects, feed, sitemap, search, assets.</summary>
public sealed class SiteExporter : IExporter
{
    public string Name => "site";

    public ExportPlan Plan(
        Course course, Theme theme, ReadStart? read = null, Typesetter? typesetter = null, IReadOnlyList<DeckOffer>? decks = null)
    {
        var site = new SiteContext(course, theme, read, typesetter, decks);
        return new ExportPlan(
            [
                .. course.Pages.Select(page => PageJob.Of(site, page)),
                .. TagJobs(site),
                .. course.Aliases.Select(alias => Job(alias.OutputPath, path => WriteRedirect(site, alias, path))),
                .. site.View.HasSourceList
                    ? [Job(SiteFiles.SourcePage, path => site.Write("sources.html", site.Pages.OfSources(), path))]
                    : Array.Empty<ExportJob>(),
                .. DeckPage.Jobs(site),
                .. NotFoundJob(site),
                .. SiteIndexJobs.Of(site),
                .. ReviewData.Jobs(site),
                .. OfflineApp.Jobs(site),
                .. CopyJobs(site),
                .. site.Search is null ? [] : SearchScript.Jobs,
                .. site.MayHaveMaths ? MathsAssets.Files.Select(file => new ExportJob(file.Path, () => ExportResult.Of(file))) : [],
            ],
            Findings(course, theme))
        {
            Next = pages => new ExportPlan(
                [
                    .. ReviewData.SideJobs(site),
                    .. ReviewData.LastJobs(site, pages),
                    .. PrintPage.LastJobs(site),
                    .. site.Search is { } search
                        ? [new ExportJob(SitePath.Of(SiteFiles.SearchIndex), search.Write)]
                        : Array.Empty<ExportJob>(),
                ],
                [])
            {
                Next = files => new ExportPlan([.. HostHeaders.Jobs(site, files), .. OfflineApp.LastJobs(site, files)], []),
            },
        };
    }

    private static IEnumerable<ExportJob> TagJobs(SiteContext site)
    {
        var tags = site.Course.Tags;
        if (tags.Count > 0 && !site.IsTaken(SiteContext.TagIndexPath))
        {
            yield return Job(SiteContext.TagIndexPath, path => site.Write("tags.html", site.Pages.OfTags(), path));
        }

        foreach (var tag in tags) yield return Job(tag.OutputPath, path => site.Write("tag.html", site.Pages.OfTag(tag), path));
    }

    private static ExportResult WriteRedirect(SiteContext site, CourseAlias alias, string path) =>
        site.Write("redirect.html", site.Pages.OfPage(alias.Target, content: ""), path);

    private static IEnumerable<ExportJob> NotFoundJob(SiteContext site)
    {
        if (site.IsTaken(SiteFiles.NotFound)) yield break;
        var root = SitePath.AbsoluteRoot(site.Course.Settings.BaseUrl);
        yield return Job(SiteFiles.NotFound, path => site.Write("404.html", site.Pages.OfNotFound(), path, root));
    }

    private static IEnumerable<ExportJob> CopyJobs(SiteContext site)
    {
        foreach (var file in site.Theme.Assets.Files) yield return new ExportJob(file.Path, () => ExportResult.Of(file));
        foreach (var asset in site.Course.Assets.Values.Where(asset => !asset.IsWithheld)
            .OrderBy(asset => asset.OutputPath, StringComparer.Ordinal))
        {
            var file = new OutputFile(SitePath.Of(asset.OutputPath), new OutputContent.Copy(asset.Path));
            yield return new ExportJob(
                file.Path, () => ExportResult.Of(
                    file, [.. site.Images?.Check(asset) is { } finding ? (Diagnostic[])[finding] : [], .. Programs(site, asset)]));
        }
    }

    /// <summary>The whole file is read: a program may stand at its end.</summary>
    private static IEnumerable<Diagnostic> Programs(SiteContext site, Asset asset) =>
        !site.Course.Settings.TrustsContributors && site.Read is { } read
            && FilePrograms.In(asset.Path, () => read(asset.Path, int.MaxValue)) is { } what
            ? [FileWithProgram.At(asset.Path, what)]
            : [];

    private static ExportJob Job(string sitePath, Func<string, ExportResult> write) =>
        new(SitePath.Of(sitePath), () => write(sitePath));

    /// <summary>
    /// A single file or a folder without settings is read where it lies; only a course with settings means to be published.
    /// </summary>
    private static IReadOnlyList<Diagnostic> Findings(Course course, Theme theme)
    {
        if (course.Settings.Source is not { } source) return [];
        return
        [
            .. course.Settings.IsBaseUrlStated ? (Diagnostic[])[] : [BaseUrlUnknown.At(source)],
            .. theme.IsTranslated ? (Diagnostic[])[] : [LanguageNotTranslated.At(source, course.Settings.Language)],
        ];
    }
}
