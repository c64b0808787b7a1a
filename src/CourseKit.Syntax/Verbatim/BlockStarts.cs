namespace CourseKit.Syntax;

/// <summary>Says of the content of a line which block it begins, containers apart (CommonMark 0.31, 4.1 to 4.6).</summary>
internal static class BlockStarts
{
    private const int CodeIndent = 4;

    /// <param name="line">At its first character that is not blank.</param>
    /// <param name="inParagraph">Whether a paragraph is open that the line could go on with.</param>
    public static BlockStart Of(
        string text, LineCursor line, int lineEnd, int indent, bool inParagraph, NodeCursor nodes, out HtmlBlockKind html)
    {
        html = HtmlBlockKind.None;
        if (indent >= CodeIndent) return inParagraph ? BlockStart.Text : BlockStart.IndentedCode;
        if (nodes.NextStart <= line.At) return BlockStart.Text;
        if (IsHeading(line)) return BlockStart.Heading;
        if (CodeFence.OpensAt(text, line.At, lineEnd, nodes) is not null) return BlockStart.Fence;
        html = HtmlBlock.OpensAt(text, line.At, lineEnd, inParagraph, nodes);
        if (html == HtmlBlockKind.Comment) return BlockStart.Comment;
        if (html != HtmlBlockKind.None) return BlockStart.Html;
        if (inParagraph && IsUnderline(line)) return BlockStart.Rule;
        return IsThematicBreak(line, out _) || IsAbbreviation(line) ? BlockStart.Rule : BlockStart.Text;
    }

    /// <summary>The line under a heading.</summary>
    public static bool IsUnderline(LineCursor line)
    {
        var mark = line.Current;
        if (mark is not ('=' or '-')) return false;
        while (!line.AtEnd && line.Current == mark) line.Advance(1);
        return line.IsBlank;
    }

    /// <summary><c>--- | ---</c>, under the head of a table.</summary>
    public static bool IsTableDivider(LineCursor line)
    {
        var hasPipe = false;
        for (; !line.AtEnd; line.Advance(1))
        {
            hasPipe |= line.Current == '|';
            if (line.Current is not ('-' or ':' or '|') && !line.Current.IsBlank()) return false;
        }

        return hasPipe;
    }

    /// <param name="line">At its first character that is not blank.</param>
    /// <param name="notBefore">Where a character stands that keeps it from being one, and every later part of the line up to there.</param>
    public static bool IsThematicBreak(LineCursor line, out int notBefore)
    {
        var mark = line.Current;
        notBefore = line.At;
        if (mark is not ('-' or '*' or '_')) return false;
        var count = 0;
        for (; !line.AtEnd; line.Advance(1))
        {
            notBefore = line.At;
            if (line.Current == mark) count++;
            else if (!line.Current.IsBlank()) return false;
        }

        return count >= 3;
    }

    /// <summary><c>*[HTML]: …</c>, an extension of Markdig's.</summary>
    private static bool IsAbbreviation(LineCursor line)
    {
        if (line.Current != '*' || line.Peek(1) != '[') return false;
        var length = 2;
        while (line.Peek(length) is not (']' or '[' or '\n')) length++;
        return length > 2 && line.Peek(length) == ']' && line.Peek(length + 1) == ':';
    }

    private static bool IsHeading(LineCursor line)
    {
        var level = 0;
        while (level < 7 && line.Peek(level) == '#') level++;
        return level is >= 1 and <= 6 && line.Peek(level).IsBlank();
    }
}
