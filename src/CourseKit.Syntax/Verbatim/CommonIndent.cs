namespace CourseKit.Syntax;

/// <summary>How far the inner text of a shortcode is indented as a whole: authors indent it to show what belongs to what.</summary>
internal static class CommonIndent
{
    /// <summary>
    /// The least indentation, in columns, of the lines that begin in a span; what stands on the line of the opening tag does not count, nor
    /// does
    /// what stands in other shortcodes.
    /// </summary>
    public static int Of(string text, TextSpan span, IReadOnlyList<ShortcodeNode> nodes)
    {
        var least = int.MaxValue;
        var cursor = new NodeCursor(nodes);
        var at = NextLine(text, span.Start, span.End, ref cursor);
        while (at < span.End)
        {
            var line = new LineCursor(text, at, span.End);
            var indent = line.SkipBlanks(int.MaxValue);
            if (!line.AtEnd && line.Current is not ('\n' or '\r')) least = Math.Min(least, indent);
            at = NextLine(text, at, span.End, ref cursor);
        }

        return least == int.MaxValue ? 0 : least;
    }

    private static int NextLine(string text, int at, int limit, ref NodeCursor nodes)
    {
        while (at < limit && text[at] is not '\n')
        {
            if (nodes.NextStart > at)
            {
                at++;
                continue;
            }

            at = Math.Max(at, nodes.Next!.Span.End);
            nodes.Skip();
        }

        return Math.Min(limit, at + 1);
    }
}
