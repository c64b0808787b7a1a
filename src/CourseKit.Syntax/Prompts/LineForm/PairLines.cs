namespace CourseKit.Syntax;

/// <summary>The lines of a block that take part in pairing.</summary>
internal static class PairLines
{
    /// <remarks>A line that only separates is none; a single one may be an answer, where an answer is due.</remarks>
    public static IReadOnlyList<PairLine> Of(PromptText text, IReadOnlyList<PromptLine> lines, ICollection<Diagnostic> diagnostics)
    {
        var separators = lines.Count(line => PromptSeparator.Is(text.Source.Text, line));
        var pairLines = new List<PairLine>();
        var afterBlank = true;
        foreach (var line in lines)
        {
            var separates = separators > 0 && PromptSeparator.Is(text.Source.Text, line) && (separators > 1 || pairLines.Count % 2 == 0);
            if (line.Kind == PromptLineKind.Text && !separates)
            {
                var (parts, list) = PromptQuestion.Split(text, [line.Content], line.Content, isCloze: false, diagnostics);
                pairLines.Add(new PairLine(line.Content, text.Side(parts), list, afterBlank));
            }

            afterBlank = separates || line.Kind == PromptLineKind.Blank || (afterBlank && line.Kind == PromptLineKind.Left);
        }

        return pairLines;
    }
}
