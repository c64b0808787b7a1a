namespace CourseKit.Syntax;

/// <summary>One side of a marked prompt: its text, cut into the parts that belong to it.</summary>
/// <param name="Parts">In order, line endings included; empty when the side is.</param>
/// <param name="Opening">What stands on the marker's own line.</param>
/// <param name="LastLine">The content of its last line; the marker when it is empty.</param>
internal sealed record MarkedSide(IReadOnlyList<TextSpan> Parts, TextSpan Opening, TextSpan LastLine, int FirstLine, int EndLine)
{
    /// <summary>Reads from a marker up to (not including) the line <paramref name="end"/>.</summary>
    public static MarkedSide Read(PromptText text, IReadOnlyList<PromptLine> lines, PromptMarker marker, int end)
    {
        var last = LastFilled(text.Source.Text, lines, marker, end);
        if (last < 0) return new MarkedSide([], marker.Span, marker.Span, marker.Line, end);
        var content = lines[marker.Line].Content;
        var opening = TextSpan.FromBounds(
            Math.Min(text.Source.Text.SkipBlanks(marker.Span.End, lines[marker.Line].End), content.End), content.End);
        var parts = new List<TextSpan>();
        var indent = Indent(text.Source.Text, lines, marker.Line + 1, last);
        for (var i = marker.Line; i <= last; i++)
        {
            var line = lines[i];
            if (line.Kind == PromptLineKind.Left) continue;
            var start = line.Start;
            if (i == marker.Line) start = text.Source.Text.SkipBlanks(marker.Span.End, line.End);
            else if (line.Kind != PromptLineKind.Blank) start = SkipIndent(text.Source.Text, line, indent);
            if (i == marker.Line && start >= line.Content.End) continue;
            var partEnd = i == last ? line.Content.End : line.Next;
            if (partEnd > start && !(parts.Count == 0 && line.Kind == PromptLineKind.Blank))
            {
                Add(parts, TextSpan.FromBounds(start, partEnd));
            }
        }

        var lastStart = last == marker.Line ? text.Source.Text.SkipBlanks(marker.Span.End, lines[last].End) : lines[last].Content.Start;
        return new MarkedSide(parts, opening, TextSpan.FromBounds(lastStart, lines[last].Content.End), marker.Line, end);
    }

    /// <summary>Parts that touch become one, so that a shortcode over several lines stays in one piece.</summary>
    private static void Add(List<TextSpan> parts, TextSpan part)
    {
        var touches = parts.Count > 0 && parts[parts.Count - 1].End == part.Start;
        if (touches) parts[parts.Count - 1] = TextSpan.FromBounds(parts[parts.Count - 1].Start, part.End);
        else parts.Add(part);
    }

    /// <summary>
    /// The index of the last line with text on it, separators from the next prompt left out; -1 when there is none behind the marker.
    /// </summary>
    private static int LastFilled(string text, IReadOnlyList<PromptLine> lines, PromptMarker marker, int end)
    {
        for (var i = end - 1; i > marker.Line; i--)
        {
            if (PromptSeparator.Is(text, lines[i])) continue;
            if (lines[i].Kind is PromptLineKind.Text or PromptLineKind.Fence) return i;
        }

        return lines[marker.Line].Content.End > marker.Span.End ? marker.Line : -1;
    }

    /// <summary>
    /// Authors indent the lines of a side to stand under its first word. That much is taken off, or a list would change its depth.
    /// </summary>
    private static int Indent(string text, IReadOnlyList<PromptLine> lines, int first, int last)
    {
        const int MarkerWidth = 3;
        var least = MarkerWidth;
        for (var i = first; i <= last; i++)
        {
            if (lines[i].Kind is not (PromptLineKind.Text or PromptLineKind.Fence) || lines[i].Content.IsEmpty) continue;
            var line = new LineCursor(text, lines[i].Start, lines[i].End);
            least = Math.Min(least, line.SkipBlanks(MarkerWidth));
        }

        return least;
    }

    private static int SkipIndent(string text, PromptLine line, int indent)
    {
        var cursor = new LineCursor(text, line.Start, line.End);
        cursor.SkipBlanks(indent);
        return cursor.At;
    }
}
