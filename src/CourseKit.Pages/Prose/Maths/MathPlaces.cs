using CourseKit.Syntax;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace CourseKit.Model;

/// <summary>
/// Where in a text formulas can stand, by Markdown's own blocks: in none that is shown as it is (code, comments, scripts, link
/// definitions), and in none further than the room it begins in: a list item, a quote, a cell.
/// </summary>
internal sealed class MathPlaces
{
    private static readonly MarkdownPipeline _blocksOnly = MarkdownPipelines.BlocksOnly();

    private readonly List<TextSpan> _rooms = [];

    /// <summary>Where another room becomes the innermost, and its number; the whole text is -1.</summary>
    private readonly List<(int Start, int Room)> _changes = [(0, -1)];

    private MathPlaces(List<TextSpan> verbatim) => Verbatim = verbatim;

    /// <summary>One room, and nothing to be left alone.</summary>
    public static MathPlaces Everywhere { get; } = new([]);

    /// <summary>What is shown as it is, in order, not overlapping.</summary>
    public IReadOnlyList<TextSpan> Verbatim { get; }

    public static MathPlaces Of(string text)
    {
        var blocks = new List<(Block Block, int Parent, int End)> { (Markdig.Markdown.Parse(text, _blocksOnly), -1, 0) };
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Block is not ContainerBlock container || container is LinkReferenceDefinitionGroup) continue;
            foreach (var child in container) blocks.Add((child, i, child.Span.End + 1));
        }

        // What a list item or quote holds may end behind what its own span says: lines that continue a paragraph lazily.
        for (var i = blocks.Count - 1; i > 0; i--)
        {
            var parent = blocks[i].Parent;
            if (blocks[i].End > blocks[parent].End) blocks[parent] = blocks[parent] with { End = blocks[i].End };
        }

        var places = new MathPlaces([.. blocks.SelectMany(block => VerbatimOf(block.Block)).OrderBy(span => span.Start)]);
        places.Furnish(
            blocks.Where(block => IsRoom(block.Block, text))
                .Select(block => TextSpan.FromBounds(block.Block.Span.Start, Math.Min(block.End, text.Length))));
        return places;
    }

    /// <summary>The innermost room around an offset; -1 when there is none.</summary>
    public int RoomAt(int offset)
    {
        var (low, high) = (0, _changes.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_changes[middle].Start <= offset) low = middle;
            else high = middle - 1;
        }

        return _changes[low].Room;
    }

    /// <param name="room">Of <see cref="RoomAt"/>.</param>
    /// <param name="whole">Where the text ends.</param>
    public int EndOf(int room, int whole) => room < 0 ? whole : _rooms[room].End;

    private void Furnish(IEnumerable<TextSpan> rooms)
    {
        _rooms.AddRange(rooms.Where(room => room.Length > 0).OrderBy(room => room.Start).ThenByDescending(room => room.End));
        var open = new Stack<int>();
        for (var i = 0; i <= _rooms.Count; i++)
        {
            while (open.Count > 0 && (i == _rooms.Count || _rooms[open.Peek()].End <= _rooms[i].Start))
            {
                var end = _rooms[open.Pop()].End;
                _changes.Add((end, open.Count > 0 ? open.Peek() : -1));
            }

            if (i == _rooms.Count) break;
            _changes.Add((_rooms[i].Start, i));
            open.Push(i);
        }
    }

    /// <summary>A row is a room as a whole when its pipes make more cells than there are columns: some of them are a formula's.</summary>
    private static bool IsRoom(Block block, string text) => block switch
    {
        ListItemBlock or QuoteBlock or Markdig.Extensions.Footnotes.Footnote => true,
        HeadingBlock heading => !heading.IsSetext,
        TableRow => true,
        TableCell { Parent: TableRow { Parent: Table table } row } =>
            row.Count <= PipeTables.ColumnsOf(table) && CellsOf(row, text) <= row.Count,
        _ => false,
    };

    private static int CellsOf(TableRow row, string text) =>
        PipeRow.Cells(text, Math.Max(0, row.Span.Start), Math.Min(row.Span.End + 1, text.Length), int.MaxValue).Count;

    private static IEnumerable<TextSpan> VerbatimOf(Block block)
    {
        if (block is LinkReferenceDefinitionGroup definitions)
        {
            return definitions.Where(definition => definition.GetType() == typeof(LinkReferenceDefinition)).Select(SpanOf);
        }

        return IsVerbatim(block) ? [SpanOf(block)] : [];
    }

    private static TextSpan SpanOf(Block block) => TextSpan.FromBounds(block.Span.Start, block.Span.End + 1);

    private static bool IsVerbatim(Block block) => block switch
    {
        CodeBlock => true,
        HtmlBlock html => html.Type is not (HtmlBlockType.InterruptingBlock or HtmlBlockType.NonInterruptingBlock),
        _ => false,
    };
}
