using CourseKit.Syntax;
using Markdig;
using Markdig.Syntax;

namespace CourseKit.Model;

/// <summary>The blocks of a text that are shown as they are (code, comments, scripts, link definitions), found by Markdown's own rules.</summary>
internal static class VerbatimRegions
{
    private static readonly MarkdownPipeline _blocksOnly = MarkdownPipelines.BlocksOnly();

    /// <summary>In order, not overlapping.</summary>
    public static IReadOnlyList<TextSpan> Of(string text)
    {
        var regions = new List<TextSpan>();
        var open = new Stack<ContainerBlock>();
        open.Push(Markdig.Markdown.Parse(text, _blocksOnly));
        while (open.Count > 0)
        {
            foreach (var block in open.Pop())
            {
                if (block is ContainerBlock container and not LinkReferenceDefinitionGroup) open.Push(container);
                else if (IsVerbatim(block)) regions.Add(TextSpan.FromBounds(block.Span.Start, block.Span.End + 1));
                else if (block is LinkReferenceDefinitionGroup definitions) AddDefinitions(definitions, regions);
            }
        }

        regions.Sort((a, b) => a.Start.CompareTo(b.Start));
        return regions;
    }

    private static void AddDefinitions(LinkReferenceDefinitionGroup definitions, List<TextSpan> regions)
    {
        foreach (var definition in definitions)
        {
            if (definition.GetType() != typeof(LinkReferenceDefinition)) continue;
            regions.Add(TextSpan.FromBounds(definition.Span.Start, definition.Span.End + 1));
        }
    }

    private static bool IsVerbatim(Block block) => block switch
    {
        CodeBlock => true,
        HtmlBlock html => html.Type is not (HtmlBlockType.InterruptingBlock or HtmlBlockType.NonInterruptingBlock),
        _ => false,
    };
}
