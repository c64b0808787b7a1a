using Markdig;
using Markdig.Extensions.Figures;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace CourseKit.Model;

/// <summary>
/// <c>: Caption {#tbl-id}</c> below a table, as in Pandoc and Quarto, up to the next blank line. Without it Markdig takes the rows of the table for terms of a definition list.
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
        if (processor.IsCodeIndent || processor.PeekChar(1) is not (' ' or '\t') || !IsTable(LastOf(processor.CurrentContainer))) return BlockState.None;
        processor.NextChar();
        processor.Line.TrimStart();
        var caption = new FigureCaption(this) { Span = new SourceSpan(processor.Line.Start, processor.Line.End), Line = processor.LineIndex, Column = processor.Column };
        caption.AppendLine(ref processor.Line, processor.Column, processor.LineIndex, processor.CurrentLineStartPosition, processor.TrackTrivia);
        processor.NewBlocks.Push(caption);
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine) return BlockState.BreakDiscard;
        processor.Line.TrimStart();
        ((FigureCaption)block).AppendLine(ref processor.Line, processor.Column, processor.LineIndex, processor.CurrentLineStartPosition, processor.TrackTrivia);
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.ContinueDiscard;
    }

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
