namespace CourseKit.Syntax;

/// <summary>
/// Reads prompts that name their sides: <c>Q:</c> and <c>A:</c>, or <c>C:</c> for a cloze. A side reaches to the next marker and may hold
/// any Markdown.
/// </summary>
internal sealed class MarkedFormReader
{
    private readonly PromptText _text;
    private readonly IReadOnlyList<PromptLine> _lines;
    private readonly IReadOnlyList<PromptMarker> _markers;
    private readonly ICollection<Diagnostic> _diagnostics;
    private readonly List<PromptSyntax> _prompts = [];

    public MarkedFormReader(PromptText text, IReadOnlyList<PromptLine> lines, PromptMarkers markers, ICollection<Diagnostic> diagnostics)
    {
        _text = text;
        _lines = lines;
        _markers = markers.All;
        _diagnostics = diagnostics;
    }

    public IReadOnlyList<PromptSyntax> Read()
    {
        var first = 0;
        while (_markers[first].Letter == 'A') first++;
        ReadLead(_markers[first].Line, first);
        for (var i = first; i < _markers.Count;)
        {
            var answers = new List<PromptMarker>();
            var next = i + 1;
            while (next < _markers.Count && _markers[next].Letter == 'A') answers.Add(_markers[next++]);
            var end = next < _markers.Count ? _markers[next].Line : _lines.Count;
            if (_markers[i].Letter == 'C') ReadCloze(_markers[i], answers, end);
            else ReadQuestion(_markers[i], answers, end);
            i = next;
        }

        return _prompts;
    }

    /// <summary>What stands before the first marker is in line form, which does not go with this one.</summary>
    private void ReadLead(int end, int answers)
    {
        if (answers > 0)
        {
            _diagnostics.Add(AnswerWithoutQuestion.At(_text.Source, _markers[0].Span));
            return;
        }

        var lead = _lines.Take(end).Where(line => !PromptSeparator.Is(_text.Source.Text, line)).ToList();
        var first = lead.FirstOrDefault(line => line.Kind is PromptLineKind.Text or PromptLineKind.Fence);
        if (first.Content.IsEmpty) return;
        _diagnostics.Add(MixedPromptForms.At(_text.Source, first.Content, _markers[0].Span));
        var pairs = PairLines.Of(_text, lead, []);
        for (var i = 0; i + 1 < pairs.Count; i += 2)
        {
            if (pairs[i].Value.Length == 0) continue;
            var span = TextSpan.FromBounds(pairs[i].Content.Start, pairs[i + 1].Content.End);
            _prompts.Add(new PromptSyntax(span, PromptKind.Qa, pairs[i].Text, pairs[i + 1].Text, [], pairs[i].Metadata.Attributes));
        }
    }

    private void ReadQuestion(PromptMarker marker, IReadOnlyList<PromptMarker> answers, int end)
    {
        var same = answers.Where(answer => answer.Sign == marker.Sign).ToList();
        var chosen = same.Count > 0 ? same : answers.Take(1).ToList();
        var side = MarkedSide.Read(_text, _lines, marker, chosen.Count > 0 ? chosen[0].Line : end);
        var (parts, list) = PromptQuestion.Split(_text, side, isCloze: false, _diagnostics);
        if (chosen.Count == 0)
        {
            _diagnostics.Add(QuestionWithoutAnswer.At(_text.Source, marker));
            return;
        }

        foreach (var extra in chosen.Skip(1)) _diagnostics.Add(AnswerWithoutQuestion.At(_text.Source, extra.Span));
        var answer = MarkedSide.Read(_text, _lines, chosen[0], chosen.Count > 1 ? chosen[1].Line : end);
        var empty = parts.Count == 0 ? marker : answer.Parts.Count == 0 ? chosen[0] : default;
        if (empty.Letter != default)
        {
            _diagnostics.Add(EmptySide.At(_text.Source.Locate(empty.Span), empty.Letter == 'Q' ? "question" : "answer"));
            return;
        }

        ReportSwallowedPair(answer);
        ReportMetadata(answer);
        var span = TextSpan.FromBounds(marker.Span.Start, answer.LastLine.End);
        _prompts.Add(new PromptSyntax(span, PromptKind.Qa, _text.Side(parts), _text.Side(answer.Parts), [], list.Attributes));
    }

    /// <summary>A picture's, and a table's in its caption or right below it, are its own; behind a sign of code stands code.</summary>
    private void ReportMetadata(MarkedSide answer)
    {
        var (text, line) = (_text.Source.Text, answer.LastLine);
        if (text[line.Start] is '!' or ':') return;
        if (AttributeListFinder.Find(_text.Source, line, _text.Map, []) is not { Attributes.IsEmpty: false } list) return;
        var before = list.Span.Start - 1;
        while (before > line.Start && text[before].IsBlank()) before--;
        if (before > line.Start && text[before] is '=' or ',' or '(' or ':') return;
        if (list.Span.Start == line.Start && IsBelowTable(answer)) return;
        _diagnostics.Add(
            AttributesOnAnswer.InMarkdown(_text.Source, list.Span, list.Attributes.Any(attribute => attribute.Kind == AttributeKind.Id)));
    }

    private bool IsBelowTable(MarkedSide answer)
    {
        var last = answer.EndLine - 1;
        while (last > answer.FirstLine && _lines[last].Content.Start != answer.LastLine.Start) last--;
        while (last > answer.FirstLine && _lines[last - 1].Kind == PromptLineKind.Blank) last--;
        return last > answer.FirstLine && _lines[last - 1].Content is { IsEmpty: false } row
            && (_text.Source.Text[row.Start] is '|' or '+' || _text.Source.Text[row.End - 1] == '|');
    }

    private void ReadCloze(PromptMarker marker, IEnumerable<PromptMarker> answers, int end)
    {
        foreach (var answer in answers)
        {
            _diagnostics.Add(AnswerWithoutQuestion.At(_text.Source, answer.Span));
            end = Math.Min(end, answer.Line);
        }

        var side = MarkedSide.Read(_text, _lines, marker, end);
        var (parts, list) = PromptQuestion.Split(_text, side, isCloze: true, _diagnostics);
        if (parts.Count == 0)
        {
            _diagnostics.Add(EmptySide.At(_text.Source.Locate(marker.Span), "cloze"));
            return;
        }

        ReportSwallowedPair(side);
        var cloze = _text.Side(parts);
        var deletions = ClozeReader.Read(cloze, _diagnostics);
        if (deletions.IsEmpty) return;
        var span = TextSpan.FromBounds(marker.Span.Start, side.LastLine.End);
        _prompts.Add(new PromptSyntax(span, PromptKind.Cloze, cloze, null, deletions, list.Attributes));
    }

    /// <summary>
    /// A question and an answer without markers, after a blank line: meant as a prompt in line form, read as more of this side.
    /// </summary>
    private void ReportSwallowedPair(MarkedSide side)
    {
        if (ReportBehindSeparator(side)) return;
        for (var i = side.FirstLine + 2; i + 1 < side.EndLine; i++)
        {
            var isPair = _lines[i - 1].Kind == PromptLineKind.Blank && _lines[i].Kind == PromptLineKind.Text
                && _lines[i + 1].Kind == PromptLineKind.Text
                && (i + 2 >= side.EndLine || _lines[i + 2].Kind == PromptLineKind.Blank)
                && _text.Source.Text[_lines[i].Content.End - 1] is '?' or '？';
            if (!isPair) continue;
            _diagnostics.Add(PairInsideSide.At(_text.Source, _lines[i].Content));
            return;
        }
    }

    /// <summary>Text behind a line that looks like the end of this side.</summary>
    private bool ReportBehindSeparator(MarkedSide side)
    {
        TextSpan? separator = null;
        for (var i = side.FirstLine + 1; i < side.EndLine; i++)
        {
            var line = _lines[i];
            if (PromptSeparator.Is(_text.Source.Text, line)) separator ??= line.Content;
            else if (separator is { } found && line.Kind is PromptLineKind.Text or PromptLineKind.Fence && !line.Content.IsEmpty)
            {
                _diagnostics.Add(TextBehindSeparator.At(_text.Source, line.Content, found));
                return true;
            }
        }

        return false;
    }
}
