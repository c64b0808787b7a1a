namespace CourseKit.Syntax;

/// <summary>
/// Walks over the shortcodes of a stretch of text in order. A value: a copy looks ahead and leaves the original where it is.
/// </summary>
internal struct NodeCursor
{
    private Link? _next;

    public NodeCursor(IReadOnlyList<ShortcodeNode> nodes) => _next = Prepend(nodes, null);

    /// <summary>Null at the end.</summary>
    public readonly ShortcodeNode? Next => _next?.Node;

    public readonly int NextStart => _next?.Node.Span.Start ?? int.MaxValue;

    /// <summary>Moves past the next shortcode and all that stands in it.</summary>
    public void Skip() => _next = _next?.Rest;

    /// <summary>Moves into the next shortcode: past its tag, to the first of its children.</summary>
    public void Enter()
    {
        if (_next is { } link) _next = Prepend(link.Node.Children, link.Rest);
    }

    /// <summary>Where a mark stands outside of shortcodes, in letters of any case; -1 when it does not.</summary>
    /// <param name="start">No shortcode from here on may have been passed.</param>
    public readonly int IndexOutside(string text, string mark, int start, int end)
    {
        var next = _next;
        for (var at = start; at < end; next = next.Rest)
        {
            var limit = next is null ? end : Math.Min(end, Math.Max(at, next.Node.Span.Start));
            var found = text.IndexOf(mark, at, limit - at, StringComparison.OrdinalIgnoreCase);
            if (found >= 0 || next is null) return found;
            at = Math.Max(at, next.Node.Span.End);
        }

        return -1;
    }

    private static Link? Prepend(IReadOnlyList<ShortcodeNode> nodes, Link? rest)
    {
        for (var i = nodes.Count - 1; i >= 0; i--) rest = new Link(nodes[i], rest);
        return rest;
    }

    private sealed class Link(ShortcodeNode node, Link? rest)
    {
        public ShortcodeNode Node { get; } = node;

        public Link? Rest { get; } = rest;
    }
}
