namespace CourseKit.Syntax;

/// <summary>
/// Looks ahead in a paragraph as Markdown sees it: what stands before its lines is left out, and a shortcode is one character without a
/// meaning. A value: a copy leaves the original where it is.
/// </summary>
internal struct ParagraphCursor(ParagraphText paragraph, int at, NodeCursor nodes)
{
    private const char Shortcode = '\uFFFC';

    private NodeCursor _nodes = nodes;
    private int _margin = paragraph.MarginsBefore(at);

    public readonly string Text => paragraph.Text;

    public int At { get; private set; } = at;

    public readonly bool AtEnd => At >= paragraph.End;

    /// <summary>The character here; a NUL at the end.</summary>
    public readonly char Current => AtEnd ? '\0' : _nodes.NextStart <= At ? Shortcode : paragraph.Text[At];

    public void Move()
    {
        if (_nodes.NextStart <= At)
        {
            At = Math.Max(At + 1, _nodes.Next!.Span.End);
            _nodes.Skip();
        }
        else
        {
            At++;
        }

        while (paragraph.Margin(_margin) is { } margin && margin.Start < At) _margin++;
        if (paragraph.Margin(_margin) is { } next && next.Start == At) At = next.End;
    }

    /// <summary>Moves over blanks and line endings; says whether there were any.</summary>
    public bool SkipBlanks()
    {
        var start = At;
        while (!AtEnd && Current.IsBlank()) Move();
        return At > start;
    }

    /// <summary>Moves over blanks; says whether the line ends behind them, and then moves to the next one.</summary>
    public bool SkipLineEnd()
    {
        while (Current is ' ' or '\t') Move();
        if (AtEnd) return true;
        if (Current is not ('\n' or '\r')) return false;
        var isReturn = Current == '\r';
        Move();
        if (isReturn && Current == '\n') Move();
        return true;
    }

    /// <summary>Moves past the next <paramref name="closing"/>, an escaped character being none; false when there is none.</summary>
    public bool MovePast(char closing, bool escapes)
    {
        for (; !AtEnd; Move())
        {
            if (Current == closing)
            {
                Move();
                return true;
            }

            if (escapes && Current == '\\') Move();
        }

        return false;
    }
}
