namespace CourseKit.Syntax;

/// <summary>The lines of a block that take part in pairing.</summary>
internal static class PairLines
{
    public static IReadOnlyList<PairLine> Of(PromptText text, IEnumerable<PromptLine> lines, ICollection<Diagnostic> diagnostics)
    {
        var pairLines = new List<PairLine>();
        var afterBlank = true;
        foreach (var line in lines)
        {
            if (line.Kind == PromptLineKind.Text)
            {
                var (parts, list) = PromptQuestion.Split(text, [line.Content], line.Content, isCloze: false, diagnostics);
                pairLines.Add(new PairLine(line.Content, text.Side(parts), list, afterBlank));
            }

            afterBlank = line.Kind == PromptLineKind.Blank || (afterBlank && line.Kind == PromptLineKind.Left);
        }

        return pairLines;
    }
}
