namespace CourseKit.Syntax;

/// <summary>Reads the form that existing pages use: question and answer take turns, a line each; blank lines mean nothing.</summary>
internal sealed class LineFormReader
{
    private readonly PromptText _text;
    private readonly IReadOnlyList<PromptLine> _lines;
    private readonly Lazy<PairEvidence> _evidence;
    private readonly ICollection<Diagnostic> _diagnostics;

    public LineFormReader(
        PromptText text, IReadOnlyList<PromptLine> lines, Lazy<PairEvidence> evidence, ICollection<Diagnostic> diagnostics)
    {
        _text = text;
        _lines = lines;
        _evidence = evidence;
        _diagnostics = diagnostics;
    }

    public IReadOnlyList<PromptSyntax> Read()
    {
        ReportFences();
        var lines = PairLines.Of(_text, _lines, _diagnostics);
        var left = lines.Count % 2 == 0 ? -1 : FindUnpaired(lines);
        if (left >= 0) _diagnostics.Add(OddLineCount.At(_text.Source, lines, left));
        var prompts = new List<PromptSyntax>();
        var paired = new List<PairLine>(lines.Where((_, index) => index != left));
        for (var i = 0; i < paired.Count; i += 2) Add(prompts, paired[i], paired[i + 1]);
        if (left < 0) ReportShift(paired);
        return prompts;
    }

    private void Add(List<PromptSyntax> prompts, PairLine question, PairLine answer)
    {
        if (question.Value.Length == 0)
        {
            _diagnostics.Add(EmptySide.At(_text.Source.Locate(question.Content), "question"));
            return;
        }

        var answerText = answer.Text;
        if (!answer.Metadata.Attributes.IsEmpty)
        {
            _diagnostics.Add(AttributesOnAnswer.At(_text.Source, answer.Metadata.Span));
            answerText = _text.Side(answer.Content);
        }

        var span = TextSpan.FromBounds(question.Content.Start, answer.Content.End);
        prompts.Add(new PromptSyntax(span, PromptKind.Qa, question.Text, answerText, [], question.Metadata.Attributes));
    }

    /// <summary>The line without which the rest pairs best. Each candidate splits the block in two, so sums from both ends do.</summary>
    private int FindUnpaired(IReadOnlyList<PairLine> lines)
    {
        var evidence = _evidence.Value;
        var after = new int[lines.Count + 1];
        for (var i = lines.Count - 2; i >= 0; i--)
        {
            var rest = i + 2 <= lines.Count ? after[i + 2] : 0;
            after[i] = evidence.Score(lines[i], lines[i + 1]) + rest;
        }

        int best = 0, bestScore = int.MinValue, before = 0;
        for (var i = 0; i < lines.Count; i += 2)
        {
            var score = before + after[i + 1] + Loneliness(lines, i);
            if (score > bestScore) (best, bestScore) = (i, score);
            if (i + 1 < lines.Count) before += evidence.Score(lines[i], lines[i + 1]);
        }

        return best;
    }

    /// <summary>A line between blank lines in a block whose pairs are kept together by them.</summary>
    private static int Loneliness(IReadOnlyList<PairLine> lines, int index)
    {
        var isAlone = lines[index].StartsGroup && (index + 1 == lines.Count || lines[index + 1].StartsGroup);
        return isAlone ? 2 : 0;
    }

    /// <summary>An even count can be wrong twice over: answers that ask and questions that do not, one pair after the other.</summary>
    private void ReportShift(IReadOnlyList<PairLine> lines)
    {
        var run = 0;
        for (var i = 0; i < lines.Count; i += 2)
        {
            run = !lines[i].LooksLikeQuestion && lines[i + 1].LooksLikeQuestion ? run + 1 : 0;
            if (run < 2) continue;
            _diagnostics.Add(PairingLooksShifted.At(_text.Source, lines[i - 2].Content, lines[i - 1].Content));
            return;
        }
    }

    private void ReportFences()
    {
        for (var i = 0; i < _lines.Count; i++)
        {
            var isFirst = _lines[i].Kind == PromptLineKind.Fence && (i == 0 || _lines[i - 1].Kind != PromptLineKind.Fence);
            if (isFirst) _diagnostics.Add(CodeFenceInLineForm.At(_text.Source, _lines[i].Content));
        }
    }
}
