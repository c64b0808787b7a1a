namespace CourseKit.Syntax;

/// <summary>Gives each shortcode of a stretch of text its place, in order.</summary>
/// <param name="outer">Where the stretch itself stands.</param>
internal sealed class NodePlacer(SourceText source, NodeCursor nodes, ShortcodePlace outer, ICollection<Diagnostic> diagnostics)
{
    private readonly List<PlacedNode> _placed = [];
    private NodeCursor _next = nodes;

    public IReadOnlyList<PlacedNode> Placed => _placed;

    /// <summary>The shortcodes that have no place yet.</summary>
    public NodeCursor Rest => _next;

    public int NextStart => _next.NextStart;

    /// <summary>Gives the offset to go on from, further on than <paramref name="end"/> when a shortcode reaches beyond.</summary>
    public int PlaceUntil(int end, ShortcodePlace place, bool isRaw = false)
    {
        var reached = end;
        while (NextStart < end) reached = Math.Max(reached, PlaceNext(place, isRaw));
        return reached;
    }

    /// <summary>Gives the offset to go on from: after the shortcode, or after the tag of a review block that is only text here.</summary>
    /// <param name="isRaw">True in text that is no markup, where a review block is text although nothing runs differently.</param>
    public int PlaceNext(ShortcodePlace place, bool isRaw = false)
    {
        var node = _next.Next!;
        if (place == ShortcodePlace.Prose) place = outer;
        if (node.IsReview && (isRaw || place != ShortcodePlace.Prose))
        {
            // In text that a shortcode keeps as it is, the author said already that it is to be shown.
            if (place != ShortcodePlace.Comment && !isRaw) diagnostics.Add(LiveShortcodeInCode.At(source, node, place, runs: false));
            _next.Enter();
            return node.Tag.Span.End;
        }

        _placed.Add(new PlacedNode(node, place));
        _next.Skip();
        return node.Span.End;
    }
}
