using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>Writes one page of the course.</summary>
internal static class PageJob
{
    public static ExportJob Of(SiteContext site, PublishedPage page) =>
        new(SitePath.Of(page.OutputPath), () => Write(site, page));

    private static ExportResult Write(SiteContext site, PublishedPage page)
    {
        using var open = page.Page.Open();
        var whole = site.Bodies.Of(page);
        var context = ContextOf(site, page, whole, SitePath.RootFrom(page.OutputPath));
        var view = context.View;
        var embeds = new SiteEmbeds(context);
        embeds.Renderer.Title = TitleHeading.Of(whole.Body, page.Page.Title);
        var heading = embeds.Renderer.RenderTitle(whole.Body, page.Page.Title);
        var troubles = new List<Diagnostic>();
        var content = embeds.Renderer.Render(whole.Body).TrimEnd('\n') + SourceList.Of(context, troubles);
        if (whole.Body != page.Page.Body) view = view with { Contents = HeadingView.Tree(whole.Body.Headings) };
        site.Search?.Add(page, content, embeds.Blocks);
        ReviewData.Read(site, context with { Root = SitePath.RootFrom(SiteFiles.ReviewPage) });
        var result = site.Write(
            TemplateOf(page.Page.Kind), WithFiles(view with { Heading = heading, Content = content }), page.OutputPath, context.Root, source: page.Page.Path);
        return result with
        {
            Diagnostics =
            [
                .. whole.Diagnostics, .. site.Bodies.CheckLinks(page), .. LostInDark(context),
                .. context.Formulas.Diagnostics, .. embeds.Diagnostics, .. troubles,
                .. OutputLoss.InHtml(whole.Body, heading + content).Select(loss => whole.Explain(TextNotOnPage.At(loss.Location, loss.Text))),
                .. result.Diagnostics,
            ],
        };
    }

    /// <summary>The drawings on a page that readers of dark pages do not see.</summary>
    private static IEnumerable<Diagnostic> LostInDark(EmbedContext context) =>
        from link in context.Page.Page.Body.Links
        where link.Kind == LinkKind.Image && context.Site.Images is not null
        let file = context.Resolve(link)
        where file.Kind == LinkTargetKind.Asset && context.Site.Dark.Of(file.Path) is null && context.Site.Images!.VanishesInDark(file.Path)
        select PictureLostInDark.At(link.Location);

    /// <param name="root">What leads to the root of the site from where the body is shown.</param>
    public static EmbedContext ContextOf(SiteContext site, PublishedPage page, WholeBody whole, string root)
    {
        var view = site.Pages.OfPage(page, content: "");
        var context = new EmbedContext(site, page, view, root)
        {
            Links = site.Bodies.Links,
            Resolved = whole.Resolved,
            Body = whole.Body,
            Labels = site.LabelsOf(page.Page),
        };
        return FormulasOf(context, whole.Body) is { } formulas ? context with { Formulas = formulas } : context;
    }

    /// <summary>Null for a page on which no formula speaks of another.</summary>
    private static PageFormulas? FormulasOf(EmbedContext context, PageBody body)
    {
        if (context.Site.Typesetter is not { } typesetter || !FormulaWalk.Anywhere(body).Any(PageFormulas.SpeaksOfOthers)) return null;
        return PageFormulas.Of(FormulaOrder.Of(body, context), context.Site.Definitions, typesetter, body.Anchors);
    }

    /// <summary>Formulas bring a style sheet with a font, and questions a script, which no other page is to load.</summary>
    private static PageView WithFiles(PageView view)
    {
        var hasMaths = MathsAssets.IsNeededBy(view.Content) || MathsAssets.IsNeededBy(view.Heading ?? "");
        return view with
        {
            Styles = [.. hasMaths ? [MathsAssets.Style] : (string[])[], .. view.HasReview ? [ReviewAssets.Style] : (string[])[]],
            Scripts = [.. hasMaths ? [MathsAssets.Script] : (string[])[], .. view.HasReview ? [ReviewAssets.Script] : (string[])[]],
        };
    }

    private static string TemplateOf(PageKind kind) => kind switch
    {
        PageKind.Home => "home.html",
        PageKind.Section => "section.html",
        _ => "page.html",
    };
}
