using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Syntax;

namespace CourseKit.Model;

/// <summary>
/// Begins the text of a grid table's cell where it stands. Markdig takes the columns to the left of a cell for indentation, unless a blank
/// comes first: of
/// <c>|one|two|</c> it makes code and loses letters.
/// </summary>
internal sealed class GridCells : BlockParser
{
    private GridCells(char[]? opening) => OpeningCharacters = opening;

    /// <summary>Before all others: for each sign that a parser waits for, and for all the rest.</summary>
    public static void AddTo(MarkdownPipelineBuilder builder)
    {
        builder.BlockParsers.Insert(0, new GridCells([.. Enumerable.Range('!', '~' - '!' + 1).Select(sign => (char)sign)]));
        builder.BlockParsers.Insert(0, new GridCells(null));
        builder.BlockParsers.Replace<ListBlockParser>(new Lists());
    }

    public override BlockState TryOpen(BlockProcessor processor)
    {
        BeginAtEdge(processor, processor.CurrentContainer);
        return BlockState.None;
    }

    private static void BeginAtEdge(BlockProcessor processor, Block? block)
    {
        if (processor.Start != processor.StartBeforeIndent || processor.Column <= processor.ColumnBeforeIndent) return;
        while (block is not (null or TableCell)) block = block.Parent;
        if (block is TableCell) processor.RestartIndent();
    }

    /// <summary>What stands below a list in a cell is not part of its item because of the columns to the left.</summary>
    private sealed class Lists : ListBlockParser
    {
        public override BlockState TryContinue(BlockProcessor processor, Block block)
        {
            BeginAtEdge(processor, block);
            return base.TryContinue(processor, block);
        }
    }
}
