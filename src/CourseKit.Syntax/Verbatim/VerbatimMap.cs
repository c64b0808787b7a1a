namespace CourseKit.Syntax;

/// <summary>What <see cref="VerbatimScanner"/> found in a stretch of text.</summary>
/// <param name="Regions">In order, not overlapping.</param>
/// <param name="Nodes">The shortcodes to be run, in order, each with its place; review blocks in code or a comment are not among them, what
/// stands in such a block is.</param>
internal sealed record VerbatimMap(IReadOnlyList<VerbatimRegion> Regions, IReadOnlyList<PlacedNode> Nodes)
{
    /// <summary>The region an offset lies in; null when it lies in none.</summary>
    public VerbatimRegion? At(int offset) => Find(Regions, region => region.Span, offset) is { Span.Length: > 0 } region ? region : null;

    /// <summary>The shortcode an offset lies in; null when it lies in none.</summary>
    public ShortcodeNode? NodeAt(int offset) => Find(Nodes, placed => placed.Node.Span, offset).Node;

    private static T? Find<T>(IReadOnlyList<T> items, Func<T, TextSpan> spanOf, int offset)
    {
        int low = 0, high = items.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var span = spanOf(items[middle]);
            if (span.Contains(offset)) return items[middle];
            if (offset < span.Start) high = middle - 1;
            else low = middle + 1;
        }

        return default;
    }
}

internal readonly record struct PlacedNode(ShortcodeNode Node, ShortcodePlace Place);
