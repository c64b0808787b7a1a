namespace CourseKit.Syntax;

/// <summary>The lines of a stretch as Markdown sees them: a shortcode over several lines is part of one.</summary>
internal readonly struct PageLines(string text, int end)
{
    /// <summary>The end of the line that an offset lies in.</summary>
    /// <param name="nodes">The shortcodes from there on; those of the line are passed.</param>
    /// <param name="entersReviews">Whether review blocks are text, as in code and comments.</param>
    public int End(ref NodeCursor nodes, int at, bool entersReviews)
    {
        var lineEnd = text.LineEnd(at, end);
        while (nodes.NextStart < lineEnd)
        {
            if (entersReviews && nodes.Next!.IsReview)
            {
                nodes.Enter();
                continue;
            }

            at = Math.Max(at, nodes.Next!.Span.End);
            nodes.Skip();

            // Searched again only when the shortcode reached beyond: a line of nothing but shortcodes is read once.
            if (at > lineEnd) lineEnd = text.LineEnd(at, end);
        }

        return lineEnd;
    }

    /// <summary>Where the next line starts, when review blocks are text.</summary>
    public int NextInText(ref NodeCursor nodes, int at) => After(End(ref nodes, at, entersReviews: true));

    /// <summary>Where the line behind the line ending at an offset starts.</summary>
    public int After(int lineEnd) => lineEnd >= end ? end : lineEnd + (text.HasAt(lineEnd, "\r\n", end) ? 2 : 1);
}
