namespace CourseKit.Syntax;

/// <summary>Cuts the inner text of a review block into lines and says of each whether prompts can be made from it.</summary>
internal sealed class PromptLines
{
    private readonly string _text;
    private readonly TextSpan _span;
    private readonly VerbatimMap _map;

    private PromptLines(string text, TextSpan span, VerbatimMap map)
    {
        _text = text;
        _span = span;
        _map = map;
    }

    public static List<PromptLine> Read(SourceText source, TextSpan span, VerbatimMap map)
    {
        var reader = new PromptLines(source.Text, span, map);
        var indent = CommonIndent.Of(source.Text, span, []);
        var lines = new List<PromptLine>();
        for (var at = span.Start; at < span.End;)
        {
            var line = reader.LineAt(at);
            lines.Add(reader.Read(line, at == span.Start ? 0 : indent));
            at = line.Next;
        }

        return lines;
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

    private PromptLine Read(TextLine line, int indent)
    {
        var cursor = new LineCursor(_text, line.Start, line.End);
        cursor.SkipBlanks(indent);
        var content = Content(line);
        return new PromptLine(Kind(line, content), cursor.At, line.End, line.Next, content);
    }

    private PromptLineKind Kind(TextLine line, TextSpan content)
    {
        if (_map.At(content.IsEmpty ? line.Start : content.Start)?.Kind == VerbatimKind.CodeFence) return PromptLineKind.Fence;
        if (!content.IsEmpty) return _map.NodeAt(content.Start) is { IsReview: true } ? PromptLineKind.Left : PromptLineKind.Text;
        return line.IsBlank && CommentAt(line.Start) is null ? PromptLineKind.Blank : PromptLineKind.Left;
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
