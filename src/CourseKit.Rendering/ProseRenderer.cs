using System.Collections.Concurrent;
using CourseKit.Model;
using Markdig.Renderers;
using Markdig.Syntax.Inlines;

namespace CourseKit.Rendering;

/// <summary>Markdig's renderer with our renderers for nodes. Making one is dear (it looks up every node type), so they are kept.</summary>
internal sealed class ProseRenderer : HtmlRenderer
{
    private static readonly ConcurrentBag<ProseRenderer> _free = [];

    private ProseRenderer()
        : base(TextWriter.Null)
    {
        MarkdownPipelines.Course.Setup(this);
        NodeRenderers.AddTo(ObjectRenderers);
    }

    private ContainerInline? _smartBlock;
    private IReadOnlyDictionary<LiteralInline, string>? _smartTexts;

    public PageRenderer Page { get; private set; } = null!;

    public PageBody Body { get; private set; } = null!;

    /// <summary>The picture or recording whose id is written already, on the figure that it stands in.</summary>
    public LinkInline? WithoutId { get; set; }

    public static ProseRenderer Rent(PageRenderer page, PageBody body, TextWriter html)
    {
        if (!_free.TryTake(out var renderer)) renderer = new ProseRenderer();
        (renderer.Page, renderer.Body, renderer.Writer) = (page, body, html);
        renderer.previousWasLine = true;
        renderer.ImplicitParagraph = false;
        return renderer;
    }

    /// <summary>The text to be written in place of a literal; null for its own.</summary>
    public string? SmartTextOf(LiteralInline literal)
    {
        if (Page.Quotes is not { } quotes) return null;
        ContainerInline? block = literal.Parent;
        while (block?.Parent is { } outer) block = outer;
        if (block is null) return null;
        if (block != _smartBlock) (_smartBlock, _smartTexts) = (block, SmartText.Of(block, quotes));
        return _smartTexts!.TryGetValue(literal, out var text) ? text : null;
    }

    /// <summary>One that was left in the middle by an exception is not given back.</summary>
    public static void Return(ProseRenderer renderer)
    {
        (renderer.Page, renderer.Body, renderer.Writer) = (null!, null!, TextWriter.Null);
        (renderer._smartBlock, renderer._smartTexts) = (null, null);
        renderer.WithoutId = null;
        _free.Add(renderer);
    }
}
