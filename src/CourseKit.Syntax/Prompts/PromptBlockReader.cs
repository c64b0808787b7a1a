namespace CourseKit.Syntax;

/// <summary>Reads the prompts of a review block: in line form, or marked and cloze.</summary>
internal sealed class PromptBlockReader
{
    private readonly SourceText _source;
    private readonly Lazy<PairEvidence> _evidence;
    private readonly ICollection<Diagnostic> _diagnostics;

    /// <param name="evidence">The prompts of all blocks of the file, asked for only when a block does not come out even.</param>
    public PromptBlockReader(SourceText source, Lazy<PairEvidence> evidence, ICollection<Diagnostic> diagnostics)
    {
        _source = source;
        _evidence = evidence;
        _diagnostics = diagnostics;
    }

    /// <param name="holdsMerge">Both sides of a merge stand in it, which is reported: what else looks wrong comes of that.</param>
    public PromptBlockSyntax Read(ShortcodeNode node, bool holdsMerge)
    {
        var found = new List<Diagnostic>();
        var prompts = node.Inner is { } inner ? ReadPrompts(node, inner, found) : [];
        if (prompts.IsEmpty && !found.Any(diagnostic => diagnostic.Severity == Severity.Error))
        {
            found.Add(BlockWithoutPrompts.At(_source, node.Tag.Span));
        }

        foreach (var diagnostic in found)
        {
            if (!holdsMerge) _diagnostics.Add(diagnostic);
        }

        return new PromptBlockSyntax(PromptBlockForm.Shortcode, node.Tag.Span, Attributes(node.Tag), prompts);
    }

    /// <summary>The lines of a block and its markers, stray tags left out.</summary>
    public static PromptBlockText Open(SourceText source, ShortcodeNode node, TextSpan inner, ICollection<Diagnostic> diagnostics)
    {
        var map = VerbatimScanner.ScanMarkdown(source, inner, node.Children, ShortcodePlace.Prose, ScanScope.Prompts, diagnostics);
        var lines = PromptLines.Read(source, node.Tag.Span.Start, inner, map);
        StrayTagLines.LeaveOut(source, lines, inner.End, PromptMarkers.Find(source, lines).IsMarked, diagnostics);
        return new PromptBlockText(new PromptText(source, map), lines, PromptMarkers.Find(source, lines));
    }

    private EquatableArray<PromptSyntax> ReadPrompts(ShortcodeNode node, TextSpan inner, List<Diagnostic> found)
    {
        var (text, lines, markers) = Open(_source, node, inner, found);
        ReportShortcodes(text.Map, found);
        var wide = PromptMarkers.Wide(_source, lines);
        var prompts = markers.IsMarked
            ? new MarkedFormReader(text, lines, markers, found).Read()
            : new LineFormReader(text, lines, _evidence, found).Read();
        if (wide.Count > 0)
        {
            // That a side or a line has no partner comes of the marks.
            found.RemoveAll(
                finding => finding.Rule == OddLineCount.Rule || finding.Rule == QuestionWithoutAnswer.Rule
                    || finding.Rule == AnswerWithoutQuestion.Rule
                || finding.Rule == PairInsideSide.Rule || finding.Rule == PairingLooksShifted.Rule
                || finding.Rule == MixedPromptForms.Rule);
            found.AddRange(wide.Select(mark => WideColonOfMarker.At(_source, mark.Span, mark.Letter)));
        }

        return prompts.ToEquatableArray();
    }

    /// <summary>Prompts become cards in other programs too, where no shortcode runs.</summary>
    private void ReportShortcodes(VerbatimMap map, List<Diagnostic> found)
    {
        foreach (var (node, place) in map.Nodes)
        {
            if (node.Signature is null || place == ShortcodePlace.Comment) continue;
            if (node.IsUnclosed) found.Add(ShortcodeNotClosed.At(_source, node.Tag, place));
            else if (node.IsReview) found.Add(NestedReviewBlock.At(_source, node.Tag));
            else if (place != ShortcodePlace.Prose) found.Add(LiveShortcodeInCode.At(_source, node, place, runs: false));
            else found.Add(ShortcodeInPrompt.At(_source, node.Tag));
        }
    }

    private static EquatableArray<AttributeSyntax> Attributes(ShortcodeTag tag) =>
        tag.Arguments.Select(argument => new AttributeSyntax(
            AttributeKind.KeyValue, argument.Name ?? "", argument.NameSpan, argument.Value, argument.ValueSpan)).ToEquatableArray();
}

/// <summary>A review block before its prompts are read.</summary>
internal sealed record PromptBlockText(PromptText Text, IReadOnlyList<PromptLine> Lines, PromptMarkers Markers);
