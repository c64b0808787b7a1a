namespace CourseKit.Syntax;

/// <summary>Cuts the inner text of a review block into lines and says of each whether prompts can be made from it.</summary>
internal sealed class PromptLines
{
    private readonly string _text;
    private readonly TextSpan _span;
    private readonly VerbatimMap _map;
    private readonly int _quotes;

    private PromptLines(string text, TextSpan span, VerbatimMap map, int quotes)
    {
        _text = text;
        _span = span;
        _map = map;
        _quotes = quotes;
    }

    /// <param name="tag">Where the opening tag begins. What it stands in, quotes and callouts, the lines stand in as well.</param>
    public static List<PromptLine> Read(SourceText source, int tag, TextSpan span, VerbatimMap map)
    {
        var reader = new PromptLines(source.Text, span, map, QuoteMarks.Before(source.Text, tag));
        var lines = new List<TextLine>();
        for (var at = span.Start; at < span.End; at = lines[lines.Count - 1].Next) lines.Add(reader.LineAt(at));
        var indent = reader._quotes == 0 ? CommonIndent.Of(source.Text, span, []) : LeastIndent(lines);
        return [.. lines.Select((line, index) => reader.Read(line, index == 0 ? 0 : indent))];
    }

    private static int LeastIndent(List<TextLine> lines)
    {
        var least = int.MaxValue;
        foreach (var line in lines.Skip(1).Where(line => !line.IsBlank))
        {
            var cursor = new LineCursor(line.Text, line.Start, line.End);
            least = Math.Min(least, cursor.SkipBlanks(int.MaxValue));
        }

        return least == int.MaxValue ? 0 : least;
    }

    /// <summary>A shortcode over several lines is part of one. The marks of the quotes that the block stands in are not.</summary>
    private TextLine LineAt(int start)
    {
        var line = TextLine.At(_text, start, _span.End);
        if (start > _span.Start) line = line with { Start = start = QuoteMarks.Skip(_text, start, line.End, _quotes) };
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
        while (start < line.End && CommentAt(start) is { } comment)
        {
            start = _text.SkipBlanks(Math.Min(line.End, comment.Span.End), line.End);
        }

        var end = _text.TrimEnd(start, line.End);
        while (end > start && CommentAt(end - 1) is { } comment) end = _text.TrimEnd(start, Math.Max(start, comment.Span.Start));
        return TextSpan.FromBounds(start, end);
    }

    private VerbatimRegion? CommentAt(int offset) => _map.At(offset) is { Kind: VerbatimKind.Comment } region ? region : null;
}
