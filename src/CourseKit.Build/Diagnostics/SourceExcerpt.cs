using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>The source lines of a location with their numbers and an underline, as gutter and content.</summary>
internal static class SourceExcerpt
{
    private const int MostLines = 4;

    /// <summary>The lines to print.</summary>
    /// <param name="source">The text of the location's file.</param>
    /// <param name="location">What to underline.</param>
    /// <param name="width">Columns for the content, gutter not counted.</param>
    public static IEnumerable<Row> Rows(SourceText source, Location location, int width)
    {
        var first = Math.Min(location.Start.Line, source.LineCount);
        var last = Math.Clamp(location.End.Line, first, source.LineCount);
        // A span that ends at the start of a line ends with the line before it.
        if (last > first && location.End.Column == 1) last--;
        var cut = last - first >= MostLines;
        for (var line = first; line <= last; line++)
        {
            if (cut && line == first + MostLines - 2)
            {
                yield return new Row(null, "...", 0, 0);
                line = last;
            }

            yield return RowOf(source, location, line, width);
        }
    }

    private static Row RowOf(SourceText source, Location location, int number, int width)
    {
        var span = source.GetLine(number);
        var text = source.GetText(span);
        var isFirst = number == location.Start.Line;
        var start = isFirst ? location.Span.Start - span.Start : text.Length - text.TrimStart().Length;
        var end = Math.Min(location.Span.End, span.End) - span.Start;
        start = Math.Clamp(start, 0, text.Length);
        end = Math.Clamp(end, start, text.Length);
        if (!isFirst && start == end) return new Row(number, ExcerptLine.Of(text, 0, 0, width).Text, 0, 0);
        var line = ExcerptLine.Of(text, start, end, width);
        return new Row(number, line.Text, line.CaretStart, line.CaretLength);
    }

    /// <param name="Number">Null where lines were left out.</param>
    /// <param name="CaretLength">Zero when nothing on the line is underlined.</param>
    internal readonly record struct Row(int? Number, string Text, int CaretStart, int CaretLength);
}
