using CourseKit.Model;
using CourseKit.Rendering;
using CourseKit.Syntax;
using Markdig;
using Markdig.Helpers;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CourseKit.Export;

/// <summary>A parameter that holds a line of Markdown (a caption) as HTML. Raw HTML in it is shown, not run.</summary>
internal static class InlineMarkdown
{
    private static readonly MarkdownPipeline _pipeline = MarkdownPipelines.Caption;

    /// <summary>Links are resolved like those of the page; what is wrong with one is reported at the parameter.</summary>
    public static string ToHtml(BoundArgument argument, EmbedContext context, List<Diagnostic> diagnostics)
    {
        var tree = Markdown.Parse(argument.Value!, _pipeline);
        foreach (var link in tree.Descendants<LinkInline>()) Resolve(link, argument, context, diagnostics);
        if (context.Site.QuotesOf(context.Page.Page) is { } quotes) Punctuate(tree, quotes);
        var html = new StringWriter();
        var renderer = new HtmlRenderer(html) { ImplicitParagraph = true };
        _pipeline.Setup(renderer);
        renderer.Render(tree);
        return html.ToString().TrimEnd('\n');
    }

    private static void Punctuate(MarkdownDocument tree, QuoteMarks quotes)
    {
        foreach (var block in tree.Descendants<LeafBlock>())
        {
            if (block.Inline is null) continue;
            foreach (var (literal, text) in SmartText.Of(block.Inline, quotes)) literal.Content = new StringSlice(text);
        }
    }

    private static void Resolve(LinkInline link, BoundArgument argument, EmbedContext context, List<Diagnostic> diagnostics)
    {
        if (link.Url is null) return;
        var problem = AddressScheme.Unsafe(link.Url, link.IsImage) is { } scheme ? UnsafeAddress.At(argument.Location, scheme) : null;
        var kind = link.IsImage ? LinkKind.Image : LinkKind.Link;
        var reference = new LinkReference(kind, link.Url, argument.Location) { HasText = link.IsImage || link.HasText() };
        problem ??= context.Resolve(reference).Problem;
        if (problem is not null) diagnostics.Add(problem);
        if (!reference.HasText) link.AppendChild(new LiteralInline(context.NameOf(reference)));
        link.Url = context.Address(reference);
    }
}
