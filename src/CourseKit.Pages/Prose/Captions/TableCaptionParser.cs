using Markdig;
using Markdig.Extensions.Figures;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace CourseKit.Model;

/// <summary>
/// <c>: Caption {#tbl-id}</c> below a table, as in Pandoc and Quarto, up to the next blank line. Without it Markdig takes the rows of the
/// table for terms of a definition list.
/// </summary>
internal sealed class TableCaptions : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Insert(0, new TableCaptionParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }
}

/// <summary>Asked before the parser of definition lists, which is set up before it.</summary>
internal sealed class TableCaptionParser : BlockParser
{
    public TableCaptionParser() => OpeningCharacters = [':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || processor.PeekChar(1) is not (' ' or '\t')) return BlockState.None;
        if (!IsTable(LastOf(processor.CurrentContainer))) return BlockState.None;
        processor.NextChar();
        processor.Line.TrimStart();
        var span = new SourceSpan(processor.Line.Start, processor.Line.End);
        var caption = new FigureCaption(this) { Span = span, Line = processor.LineIndex, Column = processor.Column };
        Append(processor, caption);
        processor.NewBlocks.Push(caption);
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine) return BlockState.BreakDiscard;
        processor.Line.TrimStart();
        Append(processor, (FigureCaption)block);
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.ContinueDiscard;
    }

    private static void Append(BlockProcessor processor, FigureCaption caption) => caption.AppendLine(
        ref processor.Line, processor.Column, processor.LineIndex, processor.CurrentLineStartPosition, processor.TrackTrivia);

    /// <summary>In a list a blank line is a block until the list ends.</summary>
    private static Block? LastOf(ContainerBlock? container)
    {
        for (var i = container?.Count - 1 ?? -1; i >= 0; i--)
        {
            if (container![i] is not BlankLineBlock) return container[i];
        }

        return null;
    }

    /// <summary>A pipe table is still a paragraph while blocks are read; its second line tells.</summary>
    private static bool IsTable(Block? block)
    {
        if (block is Table) return true;
        if (block is not ParagraphBlock { Lines.Count: > 1 } paragraph) return false;
        var header = paragraph.Lines.Lines[0].Slice.AsSpan();
        var rule = paragraph.Lines.Lines[1].Slice.AsSpan();
        return header.IndexOf('|') >= 0 && rule.IndexOf('-') >= 0 && rule.TrimStart("|:- \t".AsSpan()).IsEmpty;
    }
}
