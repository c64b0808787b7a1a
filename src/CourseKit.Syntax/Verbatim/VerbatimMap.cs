namespace CourseKit.Syntax;

/// <summary>What <see cref="VerbatimScanner"/> found in a stretch of text.</summary>
/// <param name="Regions">In order, not overlapping.</param>
/// <param name="Nodes">The shortcodes to be run, in order, each with its place; review blocks in code or a comment are not among them, what stands in such a block is.</param>
internal sealed record VerbatimMap(IReadOnlyList<VerbatimRegion> Regions, IReadOnlyList<PlacedNode> Nodes)
{
    /// <summary>The region an offset lies in; null when it lies in none.</summary>
    public VerbatimRegion? At(int offset)
    {
        int low = 0, high = Regions.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var span = Regions[middle].Span;
            if (span.Contains(offset)) return Regions[middle];
            if (offset < span.Start) high = middle - 1;
            else low = middle + 1;
        }

        return null;
    }
}

internal readonly record struct PlacedNode(ShortcodeNode Node, ShortcodePlace Place);
