using Markdig.Renderers;

namespace CourseKit.Rendering;

internal static class NodeRenderers
{
    /// <summary>Puts ours before Markdig's: the first that accepts a node renders it.</summary>
    public static void AddTo(ObjectRendererCollection renderers)
    {
        IMarkdownObjectRenderer[] ours =
        [
            new TextRenderer(),
            new EmbedInlineRenderer(),
            new EmbedBlockRenderer(),
            new LinkRenderer(),
            new AutolinkRenderer(),
            new CodeSpanRenderer(),
            new CodeBlockRenderer(),
            new HtmlTagRenderer(),
            new RawHtmlBlockRenderer(),
            new LineBreakRenderer(),
            new RuleRenderer(),
            new TitleHeadingRenderer(),
            new UndefinedReferenceRenderer(),
            new FootnoteReferenceRenderer(),
            new FootnoteSectionRenderer(),
            new FigureRenderer(),
            new ScrollingTableRenderer(),
            new CalloutRenderer(),
            new SourcedParagraphRenderer(),
            new CitationRenderer(),
            new TaskMarkRenderer(),
        ];
        for (var i = 0; i < ours.Length; i++) renderers.Insert(i, ours[i]);
    }
}
