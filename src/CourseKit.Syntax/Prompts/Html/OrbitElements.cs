namespace CourseKit.Syntax;

/// <summary>
/// Reads raw <c>orbit-reviewarea</c> elements, with the <c>orbit-prompt</c>s that are their children, as prompt blocks. Prompts that stand
/// in no area make a block of their own.
/// </summary>
internal sealed class OrbitElements
{
    private readonly SourceText _source;
    private readonly VerbatimMap _map;
    private readonly IReadOnlyList<OrbitTag> _tags;
    private readonly ICollection<Diagnostic> _diagnostics;
    private readonly List<PromptBlockSegment> _blocks = [];
    private int _next;
    private bool _hasBroken;

    private OrbitElements(SourceText source, VerbatimMap map, IReadOnlyList<OrbitTag> tags, ICollection<Diagnostic> diagnostics)
    {
        _source = source;
        _map = map;
        _tags = tags;
        _diagnostics = diagnostics;
    }

    public static IReadOnlyList<PromptBlockSegment> Read(
        SourceText source, TextSpan span, VerbatimMap map, ICollection<Diagnostic> diagnostics)
    {
        var tags = OrbitTags.Find(source, span, map, diagnostics);
        if (tags.Count == 0) return [];
        var elements = new OrbitElements(source, map, tags, diagnostics);
        while (elements._next < tags.Count) elements.ReadNext();
        return elements._blocks;
    }

    private void ReadNext()
    {
        var tag = _tags[_next];
        if (tag.IsClosing)
        {
            _diagnostics.Add(OrbitTagNeverOpened.At(_source, tag));
            _next++;
        }
        else if (tag.IsArea)
        {
            _next++;
            ReadArea(tag);
        }
        else
        {
            ReadLoosePrompts();
        }
    }

    private void ReadArea(OrbitTag area)
    {
        var found = new List<Diagnostic>();
        var prompts = new List<PromptSyntax>();
        var end = area.Span.End;
        var textFrom = end;
        var isClosed = area.IsSelfClosing;
        var hasText = false;
        while (!isClosed && _next < _tags.Count)
        {
            var tag = _tags[_next];
            if (tag.IsArea && !tag.IsClosing) break;
            isClosed = tag.IsArea;
            hasText = hasText || HasText(textFrom, tag.Span.Start);
            if (tag.IsArea) _next++;
            else if (tag.IsClosing) _diagnostics.Add(OrbitTagNeverOpened.At(_source, _tags[_next++]));
            else if (ReadPrompt(found) is { } prompt) prompts.Add(prompt);
            end = textFrom = _tags[_next - 1].Span.End;
        }

        if (!isClosed) found.Add(ReviewAreaNotClosed.At(_source, area));
        else if (hasText && !_hasBroken) found.Add(TextInReviewArea.At(_source, area));
        Add(area.Span, TextSpan.FromBounds(area.Span.Start, end), OrbitPrompt.Attributes(_source, area, []), prompts, found);
    }

    private void ReadLoosePrompts()
    {
        var first = _tags[_next];
        var found = new List<Diagnostic> { PromptOutsideArea.At(_source, first) };
        var prompts = new List<PromptSyntax>();
        var end = first.Span.Start;
        while (_next < _tags.Count && !_tags[_next].IsArea && !_tags[_next].IsClosing && (prompts.Count == 0 || !HasText(end, _tags[_next].Span.Start)))
        {
            if (ReadPrompt(found) is { } prompt) prompts.Add(prompt);
            end = _tags[_next - 1].Span.End;
        }

        Add(first.Span, TextSpan.FromBounds(first.Span.Start, end), [], prompts, found);
    }

    /// <summary>Reads an <c>orbit-prompt</c> and its closing tag, if that comes next.</summary>
    private PromptSyntax? ReadPrompt(List<Diagnostic> found)
    {
        var tag = _tags[_next++];
        var end = tag.Span.End;
        var isClosed = !tag.IsSelfClosing && _next < _tags.Count && _tags[_next] is { IsArea: false, IsClosing: true };
        if (isClosed) end = _tags[_next++].Span.End;
        _hasBroken |= tag.IsBroken;
        return tag.IsBroken ? null : new OrbitPrompt(_source, tag, TextSpan.FromBounds(tag.Span.Start, end), found).Read();
    }

    private void Add(
        TextSpan tag, TextSpan span, EquatableArray<AttributeSyntax> attributes, List<PromptSyntax> prompts, List<Diagnostic> found)
    {
        if (prompts.Count == 0 && found.Count == 0 && !_hasBroken) found.Add(BlockWithoutPrompts.At(_source, tag));
        foreach (var diagnostic in found) _diagnostics.Add(diagnostic);
        _blocks.Add(new PromptBlockSegment(span, new PromptBlockSyntax(PromptBlockForm.Html, tag, attributes, prompts.ToEquatableArray())));
    }

    /// <summary>True when something other than blanks, comments and shortcodes stands between two tags.</summary>
    private bool HasText(int start, int end)
    {
        for (var at = _source.Text.SkipBlanks(start, end); at < end; at = _source.Text.SkipBlanks(at, end))
        {
            if (_map.At(at) is { Kind: VerbatimKind.Comment } comment) at = comment.Span.End;
            else if (_map.NodeAt(at) is { } node) at = node.Span.End;
            else return true;
        }

        return false;
    }
}
