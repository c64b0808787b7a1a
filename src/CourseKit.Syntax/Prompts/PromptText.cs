namespace CourseKit.Syntax;

/// <summary>
/// The text of a prompt block as prompts are made from it: without comments, escaped shortcodes as the reader is to see them.
/// </summary>
internal sealed class PromptText
{
    private readonly List<(TextSpan Span, string Replacement)> _changes = [];

    public PromptText(SourceText source, VerbatimMap map)
    {
        Source = source;
        Map = map;
        _changes.AddRange(map.Regions.Where(region => region.Kind == VerbatimKind.Comment).Select(region => (region.Span, "")));
        foreach (var (node, place) in map.Nodes)
        {
            if (node.Tag.Kind != ShortcodeTagKind.Escaped || place == ShortcodePlace.Comment) continue;
            var literal = EscapedShortcode.Literal(source.Text, node.Tag);
            _changes.Add((node.Span, place == ShortcodePlace.Prose ? MarkdownEscape.Of(literal) : literal));
        }

        _changes.Sort((left, right) => left.Span.Start.CompareTo(right.Span.Start));
    }

    public SourceText Source { get; }

    public VerbatimMap Map { get; }

    /// <summary>Takes the parts of a side in order; each lies in the block.</summary>
    public MappedText Side(IEnumerable<TextSpan> parts)
    {
        var side = new MappedText.Builder();
        foreach (var part in parts) Append(side, part);
        return side.Build();
    }

    public MappedText Side(TextSpan part) => Side([part]);

    private void Append(MappedText.Builder side, TextSpan part)
    {
        var at = part.Start;
        for (var i = FirstChange(at); i < _changes.Count && _changes[i].Span.Start < part.End; i++)
        {
            var (span, replacement) = _changes[i];
            if (span.Start > at) side.Append(Source, TextSpan.FromBounds(at, span.Start));
            if (replacement.Length > 0 && span.Start >= at) side.AppendReplacement(replacement, Source, span);
            at = Math.Max(at, span.End);
        }

        if (at < part.End) side.Append(Source, TextSpan.FromBounds(at, part.End));
    }

    /// <summary>The first change that ends after an offset.</summary>
    private int FirstChange(int offset)
    {
        int low = 0, high = _changes.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_changes[middle].Span.End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
