using CourseKit.Model;
using CourseKit.Rendering;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>
/// The whole course as one page that a browser prints: a list of contents, every page in reading order, questions with their answers.
/// </summary>
internal static class PrintPage
{
    /// <summary>
    /// True when the course has a page, an alias or a file where it would stand, or one that its folder or it itself would be a folder or
    /// file to.
    /// </summary>
    public static bool IsTaken(SiteContext site) =>
        site.IsTaken(SiteFiles.PrintPage) || site.IsTaken(SiteFiles.PrintFolder.TrimEnd('/'))
            || site.IsTakenWithin(SiteFiles.PrintPage + "/")
        || site.Course.Aliases
            .Any(alias => alias.OutputPath == SiteFiles.PrintPage
            || alias.OutputPath.StartsWith(SiteFiles.PrintPage + "/", StringComparison.Ordinal));

    /// <summary>Only once the pages are written: a mistake of a template that all use is theirs to report.</summary>
    public static IEnumerable<ExportJob> LastJobs(SiteContext site)
    {
        if (site.View.HasPrint) yield return new ExportJob(SitePath.Of(SiteFiles.PrintPage), () => Write(site));
    }

    private static ExportResult Write(SiteContext site)
    {
        IReadOnlyList<PublishedPage> pages = [.. site.Course.Listed];
        var anchors = PrintAnchors.Of(pages);
        var parts = new (PrintPartView View, IReadOnlyList<Diagnostic> Diagnostics)[pages.Count];
        Parallel.For(0, parts.Length, i => parts[i] = PartOf(site, pages[i], anchors));
        var result = site.Write("print.html", ViewOf(site, [.. parts.Select(part => part.View)], anchors), SiteFiles.PrintPage);
        // What the pages themselves reported is the same once more, which a report leaves out.
        return result with { Diagnostics = [.. parts.SelectMany(part => part.Diagnostics), .. result.Diagnostics] };
    }

    private static (PrintPartView View, IReadOnlyList<Diagnostic> Diagnostics) PartOf(
        SiteContext site, PublishedPage page, PrintAnchors anchors)
    {
        using var open = page.Page.Open();
        var whole = site.Bodies.Of(page);
        var context = PageJob.ContextOf(site, page, whole, PrintAnchors.Root) with
        {
            ReviewTemplate = ReviewTemplateView.PrintTemplate,
        };
        context = context with { Labels = LabelsOf(page.Page.Title, context.Labels) };
        var embeds = new SiteEmbeds(context);
        embeds.Renderer.Title = TitleHeading.Of(whole.Body, page.Page.Title);
        var troubles = new List<Diagnostic>();
        var content = embeds.Renderer.Render(whole.Body).TrimEnd('\n') + SourceList.Of(context, troubles);
        var id = anchors.Of(page);
        var view = context.View with { Content = PrintMarkup.Of(content, id, anchors, isDeeper: page.Page.Kind != PageKind.Home) };
        return (new PrintPartView(id, view), [.. embeds.Diagnostics, .. troubles]);
    }

    /// <summary>Each page has a first table, and regions need names of their own.</summary>
    private static RenderLabels LabelsOf(string title, RenderLabels labels) => labels with
    {
        Table = $"{title}, {labels.Table}",
        Footnotes = $"{title}, {labels.Footnotes}",
    };

    private static PageView ViewOf(SiteContext site, IReadOnlyList<PrintPartView> parts, PrintAnchors anchors) => site.Pages.OfPrint() with
    {
        Parts = parts,
        Contents = HeadingView.Tree(
            [.. site.Course.Listed.Where(page => page.Page.Kind != PageKind.Home).Select(page => HeadingOf(page, anchors))]),
        Styles = parts.Any(part => MathsAssets.IsNeededBy(part.Page.Content)) ? [MathsAssets.Style] : [],
    };

    /// <summary>Folders within folders are as deep as the list goes.</summary>
    private static Heading HeadingOf(PublishedPage page, PrintAnchors anchors) =>
        new(Math.Min(page.Ancestors.Count, HeadingView.DeepestLevel), anchors.Of(page), page.Page.Title, Location.OfFile(page.Page.Path));
}
