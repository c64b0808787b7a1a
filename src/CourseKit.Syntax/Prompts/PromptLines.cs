namespace CourseKit.Syntax;

/// <summary>Cuts the inner text of a review block into lines, and leaves out those that no prompt is made from.</summary>
internal sealed class PromptLines
{
    private readonly SourceText _source;
    private readonly string _text;
    private readonly TextSpan _span;
    private readonly VerbatimMap _map;
    private readonly List<PromptLine> _lines = [];
    private int _tagEnd = -1;

    private PromptLines(SourceText source, TextSpan span, VerbatimMap map)
    {
        _source = source;
        _text = source.Text;
        _span = span;
        _map = map;
    }

    public static IReadOnlyList<PromptLine> Read(SourceText source, TextSpan span, VerbatimMap map, ICollection<Diagnostic> diagnostics)
    {
        var lines = new PromptLines(source, span, map);
        var indent = CommonIndent.Of(source.Text, span, []);
        for (var at = span.Start; at < span.End;)
        {
            var line = lines.LineAt(at);
            lines.Add(line, at == span.Start ? 0 : indent, diagnostics);
            at = line.Next;
        }

        return lines._lines;
    }

    /// <summary>A shortcode over several lines is part of one.</summary>
    private TextLine LineAt(int start)
    {
        var line = TextLine.At(_text, start, _span.End);
        while (line.End < _span.End && _map.NodeAt(line.End) is { } node)
        {
            var last = TextLine.At(_text, node.Span.End, _span.End);
            line = new TextLine(_text, start, last.End, last.Next);
        }

        return line;
    }

    private void Add(TextLine line, int indent, ICollection<Diagnostic> diagnostics)
    {
        var cursor = new LineCursor(_text, line.Start, line.End);
        cursor.SkipBlanks(indent);
        var content = Content(line);
        var kind = Kind(line, content);
        if (kind == PromptLineKind.Text && IsInTag(content, diagnostics)) kind = PromptLineKind.Left;
        _lines.Add(new PromptLine(kind, cursor.At, line.End, line.Next, content));
    }

    private PromptLineKind Kind(TextLine line, TextSpan content)
    {
        if (_map.At(content.IsEmpty ? line.Start : content.Start)?.Kind == VerbatimKind.CodeFence) return PromptLineKind.Fence;
        if (!content.IsEmpty) return PromptLineKind.Text;
        return line.IsBlank && CommentAt(line.Start) is null ? PromptLineKind.Blank : PromptLineKind.Left;
    }

    /// <summary>A line that is only a tag is a paste accident, most often half of another prompt block; pairing goes on without it.</summary>
    private bool IsInTag(TextSpan content, ICollection<Diagnostic> diagnostics)
    {
        if (content.Start < _tagEnd) return true;
        if (StrayTag.Read(_source, content, _span.End) is not { } tag) return false;
        diagnostics.Add(StrayRawTag.At(_source, tag));
        _tagEnd = tag.Span.End;
        return true;
    }

    private TextSpan Content(TextLine line)
    {
        var start = _text.SkipBlanks(line.Start, line.End);
        while (start < line.End && CommentAt(start) is { } comment) start = _text.SkipBlanks(Math.Min(line.End, comment.Span.End), line.End);
        var end = _text.TrimEnd(start, line.End);
        while (end > start && CommentAt(end - 1) is { } comment) end = _text.TrimEnd(start, Math.Max(start, comment.Span.Start));
        return TextSpan.FromBounds(start, end);
    }

    private VerbatimRegion? CommentAt(int offset) => _map.At(offset) is { Kind: VerbatimKind.Comment } region ? region : null;
}
