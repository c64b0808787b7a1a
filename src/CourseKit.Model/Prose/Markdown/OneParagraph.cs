using CourseKit.Syntax;
using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;

namespace CourseKit.Model;

/// <summary>
/// Set up last, it leaves Markdown the marks within a line: all of a text is one paragraph. What stands in a line may begin like a list (<c>- 5</c>, <c>1. January</c>).
/// </summary>
internal sealed class OneParagraph : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Clear();
        pipeline.BlockParsers.Add(new DefinitionParagraphs { ParseSetextHeadings = false });
        pipeline.InlineParsers.TryRemove<Markdig.Extensions.Tables.PipeTableParser>();
        pipeline.InlineParsers.TryRemove<TaskMarkParser>();
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
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
