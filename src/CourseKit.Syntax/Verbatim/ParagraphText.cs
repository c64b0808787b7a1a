namespace CourseKit.Syntax;

/// <summary>The text of one paragraph or heading: its lines, without the marks of quotes and lists before them.</summary>
internal sealed class ParagraphText(string text, int start)
{
    private readonly List<TextSpan> _margins = [];

    /// <summary>A stretch whose lines have nothing before them.</summary>
    public static ParagraphText Of(string text, int start, int end)
    {
        var stretch = new ParagraphText(text, start);
        stretch.AddLine(start, start, end);
        return stretch;
    }

    public string Text => text;

    public int Start { get; } = start;

    public int End { get; private set; } = start;

    /// <summary>Where the text of its last line begins.</summary>
    public int LastLine { get; private set; } = start;

    /// <summary>Whether <c>&lt;!--</c> stands in one of its lines.</summary>
    public bool HasCommentMark { get; private set; }

    /// <summary>True when it begins with what looked like a comment and was reported as one that is never closed.</summary>
    public bool HasReportedComment { get; set; }

    /// <summary>Adds a line up to <paramref name="next"/>, where the one after it starts.</summary>
    public void AddLine(int lineStart, int content, int next)
    {
        if (lineStart > Start && content > lineStart) _margins.Add(TextSpan.FromBounds(lineStart, content));
        HasCommentMark |= text.IndexOf(HtmlComment.Opening, content, next - content, StringComparison.Ordinal) >= 0;
        (LastLine, End) = (content, next);
    }

    /// <summary>The number of margins that begin before an offset.</summary>
    public int MarginsBefore(int offset)
    {
        int low = 0, high = _margins.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_margins[middle].Start < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>Null when there is none.</summary>
    public TextSpan? Margin(int index) => index < _margins.Count ? _margins[index] : null;
}
