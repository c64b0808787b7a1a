namespace CourseKit.Syntax;

/// <summary>Gathers what a page's blocks in line form tell about each other.</summary>
internal static class PairEvidenceOf
{
    public static PairEvidence Page(SourceText source, IReadOnlyList<ShortcodeNode> nodes)
    {
        var evidence = new PairEvidence();
        var open = new Stack<ShortcodeNode>(nodes);
        while (open.Count > 0)
        {
            var node = open.Pop();
            foreach (var child in node.Children) open.Push(child);
            if (!node.IsReview || node.Inner is not { } inner) continue;
            var (text, lines, markers) = PromptBlockReader.Open(source, node, inner, []);
            if (!markers.IsMarked) evidence.Add(PairLines.Of(text, lines, []));
        }

        return evidence;
    }
}
