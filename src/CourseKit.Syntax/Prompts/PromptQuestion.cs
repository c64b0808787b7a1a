namespace CourseKit.Syntax;

/// <summary>Takes the metadata off the end of a question or cloze.</summary>
internal static class PromptQuestion
{
    /// <summary>
    /// Takes the parts of a side in order and the content of its last line; gives the parts without the metadata. In a cloze a list that
    /// alone has braces is a deletion (<c>{.NET}</c>), not metadata.
    /// </summary>
    public static (IReadOnlyList<TextSpan> Parts, AttributeList List) Split(
        PromptText text, IReadOnlyList<TextSpan> parts, TextSpan lastLine, bool isCloze, ICollection<Diagnostic> diagnostics)
    {
        var found = new List<Diagnostic>();
        if (AttributeListFinder.Find(text.Source, lastLine, text.Map, found) is not { } list)
        {
            return (parts, AttributeList.None(lastLine.End));
        }

        var rest = Before(text.Source.Text, parts, list.Span.Start);
        if (isCloze && ClozeReader.Read(text.Side(rest), []).IsEmpty && !ClozeReader.Read(text.Side(parts), []).IsEmpty && list.Attributes.Count == 1)
        {
            return (parts, AttributeList.None(lastLine.End));
        }

        foreach (var diagnostic in found) diagnostics.Add(diagnostic);
        return (rest, list);
    }

    /// <summary>
    /// The metadata of a side of several lines stands at the end of its last line or, before a picture or a fence, at the end of its first.
    /// </summary>
    public static (IReadOnlyList<TextSpan> Parts, AttributeList List) Split(
        PromptText text, MarkedSide side, bool isCloze, ICollection<Diagnostic> diagnostics)
    {
        var (parts, list) = Split(text, side.Parts, side.LastLine, isCloze, diagnostics);
        if (!list.Span.IsEmpty || side.Opening.Start == side.LastLine.Start) return (parts, list);
        var (head, opening) = Split(text, Before(text.Source.Text, side.Parts, side.Opening.End), side.Opening, isCloze, diagnostics);
        return opening.Span.IsEmpty ? (parts, list) : ([.. head, .. After(side.Parts, opening.Span.End)], opening);
    }

    private static IEnumerable<TextSpan> After(IReadOnlyList<TextSpan> parts, int start) =>
        from part in parts
        where part.End > start
        select TextSpan.FromBounds(Math.Max(part.Start, start), part.End);

    /// <summary>The parts up to an offset, blanks at the end taken off.</summary>
    private static List<TextSpan> Before(string text, IReadOnlyList<TextSpan> parts, int end)
    {
        var kept = new List<TextSpan>();
        foreach (var part in parts)
        {
            if (part.Start < end) kept.Add(TextSpan.FromBounds(part.Start, Math.Min(end, part.End)));
        }

        while (kept.Count > 0)
        {
            var last = kept[kept.Count - 1];
            var trimmed = text.TrimEnd(last.Start, last.End);
            kept.RemoveAt(kept.Count - 1);
            if (trimmed == last.Start) continue;
            kept.Add(TextSpan.FromBounds(last.Start, trimmed));
            break;
        }

        return kept;
    }
}
