using System.Collections.Concurrent;
using CourseKit.Model;
using Markdig.Renderers;

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

    public PageRenderer Page { get; private set; } = null!;

    public PageBody Body { get; private set; } = null!;

    public static ProseRenderer Rent(PageRenderer page, PageBody body, TextWriter html)
    {
        if (!_free.TryTake(out var renderer)) renderer = new ProseRenderer();
        (renderer.Page, renderer.Body, renderer.Writer) = (page, body, html);
        renderer.previousWasLine = true;
        renderer.ImplicitParagraph = false;
        return renderer;
    }

    /// <summary>One that was left in the middle by an exception is not given back.</summary>
    public static void Return(ProseRenderer renderer)
    {
        (renderer.Page, renderer.Body, renderer.Writer) = (null!, null!, TextWriter.Null);
        _free.Add(renderer);
    }
}
