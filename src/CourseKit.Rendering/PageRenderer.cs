using CourseKit.Model;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace CourseKit.Rendering;

/// <summary>
/// Turns the bodies of one page into HTML: the page's own and the sides of its prompts. One for each page, for it counts
/// what is counted through the page; not for several threads at once.
/// </summary>
public sealed class PageRenderer(IEmbedRenderer embeds, ILinkWriter links, RenderLabels? labels = null)
{
    internal IEmbedRenderer Embeds { get; } = embeds;

    internal ILinkWriter Links { get; } = links;

    internal RenderLabels Labels { get; } = labels ?? RenderLabels.English;

    /// <summary>The quotation marks that typewriter quotes become, with dashes and ellipses; null to write text as it is.</summary>
    public QuoteMarks? Quotes { get; init; }

    /// <summary>The page whose figures and tables are numbered; null to number none.</summary>
    public PageBody? Numbered { get; init; }

    /// <summary>What a figure or table is called: <c>Figure 1</c>; null for an id that has no number.</summary>
    public string? NumberOf(string? id) =>
        id is not null && Numbered?.NumberOf(id) is { } caption ? Labels.NameOf(caption.Kind, caption.Number) : null;

    /// <summary>The heading that is shown as the page's title, and so not once more in its body.</summary>
    public HeadingBlock? Title { get; set; }

    /// <summary>What raw HTML goes through; null to write it as it is.</summary>
    public IRawHtmlFilter? RawHtml { get; init; }

    /// <summary>How many tables were written so far: each is a region, and regions need names of their own.</summary>
    internal int TableCount { get; set; }

    /// <summary>The body as a row of blocks.</summary>
    public void Render(PageBody body, TextWriter html) => Use(body, html, renderer => renderer.Write(body.Tree));

    public string Render(PageBody body)
    {
        var html = new StringWriter();
        Render(body, html);
        return html.ToString();
    }

    /// <summary>The title of the page: its own heading, with its marks, or else plain.</summary>
    public string RenderTitle(PageBody body, string title)
    {
        var html = new StringWriter();
        if (Title is { } heading) Use(body, html, renderer => renderer.WriteLeafInline(heading));
        else HtmlText.Write(title, html);
        return html.ToString();
    }

    /// <summary>
    /// A body that is one paragraph without its <c>p</c>, to stand in a line; any other as <see cref="Render(PageBody)"/> gives it.
    /// </summary>
    public string RenderInline(PageBody body)
    {
        var html = new StringWriter();
        if (OnlyParagraph(body.Tree) is { } paragraph) Use(body, html, renderer => renderer.WriteLeafInline(paragraph));
        else Render(body, html);
        return html.ToString();
    }

    /// <summary>
    /// True when <see cref="RenderInline"/> gives phrasing content, which may stand in a line, a <c>summary</c> or a heading.
    /// </summary>
    public static bool IsOneParagraph(PageBody body) => OnlyParagraph(body.Tree) is not null;

    private void Use(PageBody body, TextWriter html, Action<ProseRenderer> render)
    {
        var renderer = ProseRenderer.Rent(this, body, html);
        var begun = RawHtml?.Begin() ?? 0;
        render(renderer);
        if (RawHtml is not null) html.Write(RawHtml.End(begun));
        ProseRenderer.Return(renderer);
    }

    private static ParagraphBlock? OnlyParagraph(MarkdownDocument tree)
    {
        ParagraphBlock? only = null;
        foreach (var block in tree)
        {
            if (block is LinkReferenceDefinitionGroup or FootnoteGroup { Count: 0 }) continue;
            if (only is not null || block is not ParagraphBlock paragraph) return null;
            only = paragraph;
        }

        return only;
    }
}
