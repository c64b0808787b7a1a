using CourseKit.Model;
using CourseKit.Rendering;
using CourseKit.Syntax;
using CourseKit.Templating;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace CourseKit.Export;

/// <summary>Puts shortcodes and review blocks on a page of the site, each by its template.</summary>
internal sealed class SiteEmbeds : IEmbedRenderer
{
    private readonly EmbedContext _context;
    private readonly ReviewBlocks _blocks;
    private readonly ShortcodeCalls _shortcodes;
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<(ReviewView Block, string Html)> _written = [];
    private readonly FormulaWriter? _formulas;
    private readonly TroubleReport _codeTroubles;

    public SiteEmbeds(EmbedContext context)
    {
        _context = context;
        Renderer = new PageRenderer(this, context, context.Labels)
        {
            Quotes = context.Site.QuotesOf(context.Page.Page),
            Numbered = context.Body,
            RawHtml = context.Site.Course.Settings.TrustsContributors ? null : new UntrustedHtml(_diagnostics),
        };
        _blocks = new ReviewBlocks(context, Renderer);
        _codeTroubles = new TroubleReport(_diagnostics);
        _shortcodes = new ShortcodeCalls(context, _diagnostics);
        _formulas = context.Site.Typesetter is { } typesetter
            ? new FormulaWriter(typesetter, context.Formulas, _diagnostics, PathOf(context))
            : null;
    }

    public PageRenderer Renderer { get; }

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>The review blocks written so far, in order, with their HTML.</summary>
    public IReadOnlyList<(ReviewView Block, string Html)> Blocks => _written;

    public bool WritesCode => true;

    public void Math(MathEmbed math, TextWriter html)
    {
        if (_formulas is null) PlainMaths.Write(math, html);
        else _formulas.Write(math, html);
    }

    public void Code(string code, CodeBlock block, PageBody body, TextWriter html)
    {
        if (CodeWriter.Write(code, block.GetCodeInfo(), block.TryGetAttributes(), _context.Site.Typesetter, html) is not { } trouble)
        {
            return;
        }

        _codeTroubles.Report(trouble, body.Text.Locate(new TextSpan(block.Span.Start, block.Span.Length)), "code");
    }

    public void Citation(IReadOnlyList<Citation> citations, string written, TextWriter html) =>
        new CitationWriter(_context).Write(citations, html);

    /// <summary>The sides of the questions of a block.</summary>
    public ReviewView ViewOf(PromptBlock block) => _blocks.ViewOf(block);

    public void Shortcode(ShortcodeEmbed shortcode, string? innerHtml, TextWriter html) =>
        html.Write(_shortcodes.Render(shortcode, innerHtml));

    public void PromptBlock(PromptBlockEmbed block, TextWriter html)
    {
        if (block.Block.Prompts.IsEmpty) return;
        var view = new ReviewTemplateView(_context.Site.View, _context.View, _context.Root, ViewOf(block.Block));
        var written = RenderTemplate(_context.ReviewTemplate, ReviewTemplateView.Type.Bind(view));
        _written.Add((view.Review, written));
        html.Write(written);
    }

    public void Cloze(ClozeEmbed cloze, string innerHtml, TextWriter html) => _blocks.WriteDeletion(cloze, innerHtml, html);

    private static string PathOf(EmbedContext context) => context.ShownAt == context.Page.Url ? "" : context.Root + context.Page.Url;

    private string RenderTemplate(string template, TemplateObject view)
    {
        var rendered = _context.Site.Theme.RenderText(template, view);
        _diagnostics.AddRange(_context.Site.Theme.New(rendered.Diagnostics));
        return rendered.Succeeded ? rendered.Text.TrimEnd('\n') : "";
    }
}
