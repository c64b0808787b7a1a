using CourseKit.Model;
using CourseKit.Syntax;
using CourseKit.Templating;

namespace CourseKit.Export;

/// <summary>The list of sources at the end of a page.</summary>
internal static class SourceList
{
    /// <summary>Nothing for a page that names none.</summary>
    public static string Of(EmbedContext context, List<Diagnostic> diagnostics)
    {
        var sources = PageSources.Of(context.Site.Course, context.Page.Page);
        if (sources.Count == 0) return "";
        var view = new SourceListView(
            context.Site.View, context.View, context.Root, [.. sources.Select(source => new SourceUseView(source, []))]);
        var rendered = context.Site.Theme.RenderText(SourceListView.Template, SourceListView.Type.Bind(view));
        diagnostics.AddRange(context.Site.Theme.New(rendered.Diagnostics));
        return rendered.Succeeded ? "\n" + rendered.Text.Trim('\n') : "";
    }
}

/// <summary>The names that <c>partials/sources.html</c> can use.</summary>
internal sealed record SourceListView(CourseView Course, PageView Page, string Root, IReadOnlyList<SourceUseView> Sources)
{
    public const string Template = "partials/sources.html";

    public static TemplateType<SourceListView> Type { get; } = TemplateType.Define<SourceListView>(
        "sources template", "What `partials/sources.html` sees.")
        .Object("course", () => CourseView.Type, view => view.Course, "The course.")
        .Object("page", () => PageView.Type, view => view.Page, "The page that names the sources, without its content.")
        .Text("root", view => view.Root, "What leads from this page to the root of the site.")
        .List("sources", () => SourceUseView.Type, view => view.Sources, "Its sources, in the order in which it names them.");
}

/// <summary>A source in a list.</summary>
/// <param name="Pages">Those that name it; empty in the list of one page.</param>
internal sealed record SourceUseView(CourseSource Source, IReadOnlyList<CardView> Pages)
{
    public static TemplateType<SourceUseView> Type { get; } = TemplateType.Define<SourceUseView>("listed source", "A source in a list.")
        .Text("id", use => CitationText.IdOf(use.Source), "What links to it end in, without `#`.")
        .Object("source", () => SourceView.Type, use => use.Source, "The source.")
        .List("pages", () => CardView.Type, use => use.Pages, "The pages that name it, in the list of the course; else empty.");
}
