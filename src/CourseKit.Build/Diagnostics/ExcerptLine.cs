using System.Globalization;

namespace CourseKit.Build;

/// <summary>
/// One source line laid out in columns of a terminal, with the columns that a span of it takes. Tabs become spaces, a
/// character that a terminal would obey or hide becomes a visible one, and a long line is cut around the span.
/// </summary>
/// <param name="Text">What to print.</param>
/// <param name="CaretStart">Columns before the span.</param>
/// <param name="CaretLength">Columns of the span, at least one.</param>
internal readonly record struct ExcerptLine(string Text, int CaretStart, int CaretLength)
{
    private const int TabStop = 4;
    private const string Ellipsis = "…";

    /// <param name="line">Without its line ending.</param>
    /// <param name="start">Offset in the line where the span starts.</param>
    /// <param name="end">Offset after its end.</param>
    /// <param name="width">Columns there are.</param>
    public static ExcerptLine Of(string line, int start, int end, int width)
    {
        // A line may hold megabytes: only what can come near the span is looked at.
        var from = Boundary(line, Math.Max(0, start - (4 * width)));
        var to = Boundary(line, Math.Min(line.Length, start + (8 * width)));
        var cells = Cells(line, from, to);
        var first = cells.FindIndex(cell => cell.End > start);
        if (first < 0) first = cells.Count;
        var last = cells.FindLastIndex(cell => cell.Start < end);
        last = Math.Max(first, last + 1);

        var total = cells.Sum(cell => cell.Width);
        var cutLeft = from > 0;
        var cutRight = to < line.Length;
        var (left, right) = (0, cells.Count);
        if (cutLeft || cutRight || total > width)
        {
            (left, right) = Window(cells, first, last, width - 2);
            cutLeft |= left > 0;
            cutRight |= right < cells.Count;
        }

        var text = (cutLeft ? Ellipsis : "") + string.Concat(cells[left..right].Select(cell => cell.Glyph)) + (cutRight ? Ellipsis : "");
        var caretStart = (cutLeft ? 1 : 0) + cells[left..Math.Min(first, right)].Sum(cell => cell.Width);
        var caretLength = cells[first..Math.Max(first, Math.Min(last, right))].Sum(cell => cell.Width);
        return new ExcerptLine(text, caretStart, Math.Max(1, caretLength));
    }

    /// <summary>Widens the span to both sides by turns until the columns are used up.</summary>
    private static (int Left, int Right) Window(List<Cell> cells, int first, int last, int width)
    {
        var left = first;
        var right = first;
        var used = 0;
        while (right < last && used + cells[right].Width <= width) used += cells[right++].Width;
        var grew = true;
        while (grew)
        {
            grew = false;
            if (left > 0 && used + cells[left - 1].Width <= width)
            {
                used += cells[--left].Width;
                grew = true;
            }

            if (right < cells.Count && used + cells[right].Width <= width)
            {
                used += cells[right++].Width;
                grew = true;
            }
        }

        return (left, right);
    }

    private static List<Cell> Cells(string line, int from, int to)
    {
        var cells = new List<Cell>();
        var column = 0;
        for (var i = from; i < to;)
        {
            var length = StringInfo.GetNextTextElementLength(line.AsSpan(i, to - i));
            var cell = CellOf(line, i, length, column);
            cells.Add(cell);
            column += cell.Width;
            i += length;
        }

        return cells;
    }

    private static Cell CellOf(string line, int start, int length, int column)
    {
        var character = line[start];
        if (character == '\t')
        {
            var width = TabStop - (column % TabStop);
            return new Cell(new string(' ', width), width, start, start + length);
        }

        if (TerminalText.Of(character) is { } visible) return new Cell(visible.ToString(), 1, start, start + length);
        var cluster = line.AsSpan(start, length);
        return new Cell(cluster.ToString(), CellWidth.OfCluster(cluster), start, start + length);
    }

    /// <summary>Moves an offset that stands inside a surrogate pair before it.</summary>
    private static int Boundary(string line, int offset) =>
        offset > 0 && offset < line.Length && char.IsLowSurrogate(line[offset]) ? offset - 1 : offset;

    private readonly record struct Cell(string Glyph, int Width, int Start, int End);
}
