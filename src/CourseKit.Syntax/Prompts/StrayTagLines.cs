namespace CourseKit.Syntax;

/// <summary>
/// Leaves out the lines that hold only raw tags: a paste accident, most often half of another prompt block. In line form any tag is one, as
/// a side is a line; in marked form a side may hold HTML, and only Orbit's tags are out of place.
/// </summary>
internal static class StrayTagLines
{
    public static void LeaveOut(SourceText source, List<PromptLine> lines, int limit, bool isMarked, ICollection<Diagnostic> diagnostics)
    {
        var tagEnd = -1;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Kind != PromptLineKind.Text) continue;
            if (lines[i].Content.Start >= tagEnd)
            {
                if (StrayTag.Read(source, lines[i].Content, limit) is not { } tag || (isMarked && !tag.IsOrbit)) continue;
                diagnostics.Add(StrayRawTag.At(source, tag));
                tagEnd = tag.Span.End;
            }

            lines[i] = lines[i] with { Kind = PromptLineKind.Left };
        }
    }
}
