using CourseKit.Model;
using CourseKit.Rendering;
using CourseKit.Syntax;
using CourseKit.Templating;

namespace CourseKit.Export;

/// <summary>Puts shortcodes and review blocks on a page of the site, each by its template.</summary>
internal sealed class SiteEmbeds : IEmbedRenderer
{
    private readonly EmbedContext _context;
    private readonly ReviewBlocks _blocks;
    private readonly ShortcodeCalls _shortcodes;
    private readonly List<Diagnostic> _diagnostics = [];

    public SiteEmbeds(EmbedContext context)
    {
        _context = context;
        Renderer = new PageRenderer(this, context) { Quotes = context.Site.QuotesOf(context.Page.Page) };
        _blocks = new ReviewBlocks(context, Renderer);
        _shortcodes = new ShortcodeCalls(context, _diagnostics);
    }

    public PageRenderer Renderer { get; }

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    public void Shortcode(ShortcodeEmbed shortcode, string? innerHtml, TextWriter html) => html.Write(_shortcodes.Render(shortcode, innerHtml));

    public void PromptBlock(PromptBlockEmbed block, TextWriter html)
    {
        if (block.Block.Prompts.IsEmpty) return;
        var view = new ReviewTemplateView(_context.Site.View, _context.View, _context.Root, _blocks.ViewOf(block.Block));
        Write(ReviewTemplateView.Template, ReviewTemplateView.Type.Bind(view), html);
    }

    public void Cloze(ClozeEmbed cloze, string innerHtml, TextWriter html) => _blocks.WriteDeletion(cloze, innerHtml, html);

    private void Write(string template, ITemplateObject view, TextWriter html)
    {
        var rendered = _context.Site.Theme.RenderText(template, view);
        _diagnostics.AddRange(rendered.Diagnostics);
        if (rendered.Succeeded) html.Write(rendered.Text.AsSpan().TrimEnd('\n'));
    }
}
