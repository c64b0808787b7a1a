using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>
/// Breaks the styled lines of a comparison at blanks to fit a terminal; what follows a break stands under the text it belongs to.
/// </summary>
public static class DiffLineWrap
{
    /// <summary>Beside an indent at least as much text as this, however narrow the terminal is.</summary>
    private const int Narrowest = 20;

    /// <param name="width">Columns of the terminal. A word longer than a line is broken too, so that no line is wider.</param>
    public static IEnumerable<DiffLine> Wrap(DiffLine line, int width)
    {
        if (line.Fold == 0 || CellWidth.Of(line.ToString()) <= width) return WrapAnywhere(line with { Fold = 0 }, width);
        var margin = new DiffSpan(new string(' ', Math.Min(line.Indent, Math.Max(0, width - Narrowest))));
        DiffLine[] parts =
        [
            line with { Spans = line.Spans.Take(line.Fold).ToEquatableArray(), Fold = 0 },
            new(line.Spans.Skip(line.Fold).Prepend(margin).ToEquatableArray(), line.Indent + "->  ".Length),
        ];
        return parts.SelectMany(part => WrapAnywhere(part, width));
    }

    private static IEnumerable<DiffLine> WrapAnywhere(DiffLine line, int width)
    {
        var indent = Math.Min(line.Indent, Math.Max(0, width - Narrowest));
        var spans = new List<DiffSpan>();
        var used = 0;
        var isStart = true;
        foreach (var span in line.Spans)
        {
            foreach (var word in Words(span.Text, width - indent))
            {
                var columns = CellWidth.Of(word);
                if (used + CellWidth.Of(word.TrimEnd(' ')) > width && !isStart)
                {
                    yield return new DiffLine(TrimEnd(spans), line.Indent);
                    spans = indent > 0 ? [new DiffSpan(new string(' ', indent))] : [];
                    used = indent;
                    isStart = true;
                    if (string.IsNullOrWhiteSpace(word)) continue;
                }

                spans.Add(span with { Text = word });
                used += columns;
                isStart = isStart && string.IsNullOrWhiteSpace(word);
            }
        }

        yield return new DiffLine(Join(TrimEnd(spans)), line.Indent);
    }

    /// <summary>Words with the blanks after them; what is wider than a line in pieces.</summary>
    private static IEnumerable<string> Words(string text, int room)
    {
        var start = 0;
        var columns = 0;
        for (var i = 0; i < text.Length;)
        {
            var length = char.IsHighSurrogate(text[i]) && i + 1 < text.Length ? 2 : 1;
            var wide = CellWidth.Of(text.Substring(i, length));
            var isNewWord = i > start && text[i] != ' ' && text[i - 1] == ' ';
            if (isNewWord || (columns + wide > room && text[i] != ' '))
            {
                yield return text[start..i];
                (start, columns) = (i, 0);
            }

            columns += wide;
            i += length;
        }

        if (start < text.Length) yield return text[start..];
    }

    private static EquatableArray<DiffSpan> TrimEnd(List<DiffSpan> spans)
    {
        while (spans.Count > 0 && spans[^1].Text.TrimEnd(' ') is var text && text.Length < spans[^1].Text.Length)
        {
            if (text.Length > 0)
            {
                spans[^1] = spans[^1] with { Text = text };
                break;
            }

            spans.RemoveAt(spans.Count - 1);
        }

        return Join(spans.ToEquatableArray());
    }

    /// <summary>Neighbours of one style as one span: fewer colour codes on the wire.</summary>
    private static EquatableArray<DiffSpan> Join(EquatableArray<DiffSpan> spans)
    {
        var joined = new List<DiffSpan>();
        foreach (var span in spans)
        {
            if (joined.Count > 0 && joined[^1].Style == span.Style) joined[^1] = span with { Text = joined[^1].Text + span.Text };
            else joined.Add(span);
        }

        return joined.ToEquatableArray();
    }
}
