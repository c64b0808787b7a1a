using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace CourseKit.Model;

/// <summary>
/// The Markdown that a course is written in. A pipeline is made once and shared: it never changes and any thread may use it.
/// </summary>
public static class MarkdownPipelines
{
    /// <summary>Raised far above what <see cref="NestingLimit"/> lets through: that one says where, Markdig's own throws.</summary>
    private const int ParserDepth = 10_000;

    private static MarkdownPipeline? _course;
    private static MarkdownPipeline? _line;
    private static MarkdownPipeline? _commonMark;
    private static MarkdownPipeline? _caption;

    public static MarkdownPipeline Course => _course ??= Blocks().Build();

    /// <summary>The same within a line, without blocks.</summary>
    public static MarkdownPipeline Line => _line ??= Blocks().Use<OneParagraph>().Build();

    /// <summary>CommonMark and nothing else: what the specification's examples are run through.</summary>
    public static MarkdownPipeline CommonMark => _commonMark ??= new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    /// <summary>A line that a parameter holds: text, links and emphasis. Raw HTML in it is text.</summary>
    public static MarkdownPipeline Caption => _caption ??= ForCaptions();

    /// <summary>The same block structure, with the text in the blocks left alone.</summary>
    internal static MarkdownPipeline BlocksOnly()
    {
        var builder = Blocks();
        builder.Extensions.Add(new TextAlone());
        return builder.Build();
    }

    /// <summary>Set up last, it takes out what the other extensions put in.</summary>
    private sealed class TextAlone : IMarkdownExtension
    {
        public void Setup(MarkdownPipelineBuilder pipeline)
        {
            pipeline.InlineParsers.Clear();
            pipeline.InlineParsers.Add(new LiteralInlineParser());
        }

        public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
        {
        }
    }

    private static MarkdownPipeline ForCaptions()
    {
        var builder = new MarkdownPipelineBuilder().DisableHtml();
        ExtraEmphasis.AddTo(builder);
        return builder.Build();
    }

    private static MarkdownPipelineBuilder Blocks()
    {
        var builder = new MarkdownPipelineBuilder { MaximumNestingDepth = ParserDepth }
            .UsePreciseSourceLocation();
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new TaskMarkParser());
        builder.BlockParsers.Replace<ParagraphBlockParser>(new DefinitionParagraphs());
        builder.UseTaskLists()
            .UseDefinitionLists()
            .Use<AutoLinks>()
            .UseAbbreviations()
            .UseFigures()
            .Use<TableCaptions>();
        PipeTables.AddTo(builder);
        ExtraEmphasis.AddTo(builder);
        AttributesParser.AddTo(builder);
        KnownHtml.AddTo(builder);
        builder.BlockParsers.Insert(0, new CalloutParser());
        builder.InlineParsers.Insert(0, new UndefinedReferenceParser());
        builder.InlineParsers.Insert(0, new CitationParser());
        builder.InlineParsers.Insert(0, new AlertMarkParser());
        FootnoteDefinitions.AddTo(builder);
        builder.InlineParsers.Insert(0, new EmbedInlineParser());
        return builder;
    }
}
