using CourseKit.Syntax;
using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace CourseKit.Model;

/// <summary>
/// Set up last, it leaves Markdown the marks within a line: all of a text is one paragraph. What stands in a line may begin like a list
/// (<c>- 5</c>, <c>1. January</c>).
/// </summary>
internal sealed class OneParagraph : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Clear();
        pipeline.BlockParsers.Add(new FootnoteDefinitions(firstLine: 1));
        pipeline.BlockParsers.Add(new Paragraphs());
        pipeline.InlineParsers.TryRemove<Markdig.Extensions.Tables.PipeTableParser>();
        pipeline.InlineParsers.TryRemove<TaskMarkParser>();
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    /// <summary>The first holds the text, whatever it looks like; others may define what it refers to.</summary>
    private sealed class Paragraphs : DefinitionParagraphs
    {
        public Paragraphs() => ParseSetextHeadings = false;

        public override bool Close(BlockProcessor processor, Block block)
        {
            if (block is not ParagraphBlock { Line: 0 } paragraph) return base.Close(processor, block);
            ref var lines = ref paragraph.Lines;
            for (var i = 0; i < lines.Count; i++) lines.Lines[i].Slice.TrimStart();
            if (lines.Count > 0) lines.Lines[lines.Count - 1].Slice.TrimEnd();
            return true;
        }
    }

    /// <summary>The text without the blank lines that would end its paragraph.</summary>
    public static MappedText Join(MappedText text)
    {
        var joined = new MappedText.Builder();
        var start = 0;
        for (var at = 0; at < text.Text.Length;)
        {
            var end = text.Text.IndexOfAny(['\n', '\r'], at) is >= 0 and var mark ? mark + 1 : text.Text.Length;
            if (string.IsNullOrWhiteSpace(text.Text.Substring(at, end - at)))
            {
                joined.Append(text, TextSpan.FromBounds(start, at));
                start = end;
            }

            at = end;
        }

        return start == 0 ? text : joined.Append(text, TextSpan.FromBounds(start, text.Text.Length)).Build();
    }
}
