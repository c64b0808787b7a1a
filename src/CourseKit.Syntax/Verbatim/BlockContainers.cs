namespace CourseKit.Syntax;

/// <summary>
/// Follows block quotes, list items and footnotes from line to line, so that it is known which block a line begins or goes on with. Linear:
/// each mark that is
/// matched costs characters of the line.
/// </summary>
internal sealed class BlockContainers(string text, int baseIndent, int textEnd)
{
    private const int FootnoteIndent = 4;

    private readonly List<Container> _open = [new Container(ContainerKind.Page)];

    // Places of the quotes in _open.
    private readonly List<int> _quotes = [];
    private readonly HtmlMarks _marks = new(text);
    private int _footnotes;

    /// <summary>The innermost container; the page itself when in none.</summary>
    public Container Innermost => _open[_open.Count - 1];

    /// <summary>Leaves the containers that a line does not continue, enters those it opens.</summary>
    /// <param name="inParagraph">Whether a paragraph is open, which a line without the marks of its containers goes on with (a lazy
    /// one).</param>
    /// <param name="nodes">The shortcodes from the line on.</param>
    public BlockLine Read(int start, int end, bool inParagraph, NodeCursor nodes)
    {
        var line = new LineCursor(text, start, end);
        line.SkipBlanks(baseIndent);
        var matched = Match(ref line, out var isBlank);
        var isWhole = matched == _open.Count;
        if (isBlank)
        {
            CloseFrom(Innermost.IsEmpty ? Math.Min(matched, _open.Count - 1) : matched);
            return BlockLine.Blank(line.At);
        }

        var indent = line.SkipBlanks(int.MaxValue);
        if (!isWhole && inParagraph && IsLazy(line, end, indent, nodes)) return BlockLine.Lazy(line.At);
        CloseFrom(matched);
        var goesOn = isWhole && inParagraph;
        var opened = OpenContainers(ref line, ref indent, goesOn);
        Innermost.IsEmpty = line.IsBlank;
        if (line.IsBlank) return BlockLine.Blank(line.At);
        var block = BlockStarts.Of(text, line, end, indent, goesOn && !opened, nodes, out var html);
        if (block == BlockStart.Html && IsLeftOpen(line.At, end)) (block, html) = (BlockStart.Text, HtmlBlockKind.None);
        return new BlockLine(line.At, block, html, LeavesParagraph: opened || !isWhole);
    }

    /// <summary>Whether a line begins with an element that would hide the rest of the text, and so is text.</summary>
    private bool IsLeftOpen(int at, int end) =>
        HidingElements.At(text, at, end) is { } name && !HidingElements.IsClosed(name, _marks, at, textEnd);

    private bool IsLazy(LineCursor line, int end, int indent, NodeCursor nodes)
    {
        if (indent < 4 && nodes.NextStart > line.At && BeginsContainer(line)) return false;
        var block = BlockStarts.Of(text, line, end, indent, inParagraph: true, nodes, out _);
        if (block == BlockStart.Rule) return BlockStarts.IsUnderline(line) && !BlockStarts.IsThematicBreak(line, out _);
        return block == BlockStart.Text || (block == BlockStart.Html && IsLeftOpen(line.At, end));
    }

    private static bool BeginsContainer(LineCursor line)
    {
        if (line.Current == '>' || ContainerMarks.FootnoteLength(line) > 0) return true;
        return ContainerMarks.ItemLength(line) > 0 && !BlockStarts.IsTableDivider(line);
    }

    /// <summary>True when a line stays in all the open containers; <paramref name="content"/> is then where its content starts.</summary>
    /// <param name="inFence">Whether a fenced code block is open. Any other block in a footnote ends before a blank line.</param>
    public bool Continues(int start, int end, bool inFence, out LineCursor content)
    {
        content = new LineCursor(text, start, end);
        content.SkipBlanks(baseIndent);
        return Match(ref content, out var isBlank) == _open.Count && (inFence || !isBlank || _footnotes == 0);
    }

    private int Match(ref LineCursor line, out bool isBlank)
    {
        var quotes = 0;
        isBlank = line.IsBlank;
        for (var i = 1; i < _open.Count; i++)
        {
            if (_open[i].Kind == ContainerKind.Quote)
            {
                if (!ContainerMarks.SkipQuote(ref line)) return i;
                isBlank = line.IsBlank;
                quotes++;
                continue;
            }

            // A blank line stays in every list item, up to the next quote.
            if (isBlank) return quotes < _quotes.Count ? _quotes[quotes] : _open.Count;
            if (_open[i].Kind == ContainerKind.Footnote)
            {
                var ahead = line;
                if (ahead.SkipBlanks(int.MaxValue) <= _open[i].Width && !_open[i].IsEmpty) return i;
                SkipIndent(ref line, FootnoteIndent);
            }
            else if (!SkipIndent(ref line, _open[i].Width))
            {
                return i;
            }
        }

        return _open.Count;
    }

    private static bool SkipIndent(ref LineCursor line, int columns)
    {
        var before = line;
        if (line.SkipBlanks(columns) >= columns) return true;
        line = before;
        return false;
    }

    private bool OpenContainers(ref LineCursor line, ref int indent, bool inParagraph)
    {
        var opened = false;
        var noBreakBefore = 0;
        while (indent < 4)
        {
            if (line.Current == '>')
            {
                line.Advance(1);
                line.SkipBlanks(1);
                _quotes.Add(_open.Count);
                _open.Add(new Container(ContainerKind.Quote));
            }
            else if (ContainerMarks.ItemLength(line) is var length and > 0
                && (line.At < noBreakBefore || !BlockStarts.IsThematicBreak(line, out noBreakBefore))
                && (opened || !inParagraph || ContainerMarks.ItemInterrupts(line, length)))
            {
                line.Advance(length);
                _open.Add(new Container(ContainerKind.Item, indent + length + ContainerMarks.SkipAfterItem(ref line)));
            }
            else if (ContainerMarks.FootnoteLength(line) is var label and > 0)
            {
                line.Advance(label);
                _open.Add(new Container(ContainerKind.Footnote, indent));
                _footnotes++;
            }
            else
            {
                break;
            }

            opened = true;
            indent = line.SkipBlanks(int.MaxValue);
        }

        return opened;
    }

    private void CloseFrom(int index)
    {
        for (var i = index; i < _open.Count; i++) _footnotes -= _open[i].Kind == ContainerKind.Footnote ? 1 : 0;
        _open.RemoveRange(index, _open.Count - index);
        while (_quotes.Count > 0 && _quotes[_quotes.Count - 1] >= index) _quotes.RemoveAt(_quotes.Count - 1);
    }
}
