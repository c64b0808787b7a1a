namespace CourseKit.Syntax;

/// <summary>Turns the tree of shortcodes into segments that tile the page.</summary>
internal sealed class SegmentBuilder
{
    private readonly SourceText _source;
    private readonly ContentFormat _format;
    private readonly ICollection<Diagnostic> _diagnostics;
    private readonly PromptBlockReader _blocks;
    private readonly List<TextSpan> _merges = [];

    public SegmentBuilder(SourceText source, ContentFormat format, IReadOnlyList<ShortcodeNode> nodes, ICollection<Diagnostic> diagnostics)
    {
        _source = source;
        _format = format;
        _diagnostics = diagnostics;
        _blocks = new PromptBlockReader(source, new Lazy<PairEvidence>(() => PairEvidenceOf.Page(source, nodes)), diagnostics);
    }

    public IReadOnlyList<Segment> Build(TextSpan body, IReadOnlyList<ShortcodeNode> nodes)
    {
        var map = Scan(body, nodes, ShortcodePlace.Prose, ScanScope.Page);
        foreach (var (mark, whole) in MergeMarks.Find(_source, body))
        {
            if (map.At(mark.Start) is not null) continue;
            _diagnostics.Add(MergeNotFinished.At(_source, mark));
            _merges.Add(whole);
        }

        return Tile(body, map, ShortcodePlace.Prose);
    }

    private VerbatimMap Scan(TextSpan span, IReadOnlyList<ShortcodeNode> nodes, ShortcodePlace place, ScanScope scope) =>
        _format == ContentFormat.Html
        ? VerbatimScanner.ScanHtml(_source, span, nodes, place, _diagnostics)
        : VerbatimScanner.ScanMarkdown(_source, span, nodes, place, scope, _diagnostics);

    private List<Segment> Tile(TextSpan span, VerbatimMap map, ShortcodePlace place)
    {
        var elements = place == ShortcodePlace.Prose ? OrbitElements.Read(_source, span, map, _diagnostics) : [];
        var tiles = new List<Segment>();
        var at = span.Start;
        var element = 0;
        foreach (var (node, nodePlace) in map.Nodes)
        {
            while (element < elements.Count && elements[element].Span.Start < node.Span.Start) at = Lay(tiles, at, elements[element++]);
            if (node.Span.Start >= at) at = Lay(tiles, at, ToSegment(node, nodePlace));
            else if (node.Signature is not null && nodePlace != ShortcodePlace.Comment) _diagnostics.Add(ShortcodeInPrompt.At(_source, node.Tag));
        }

        while (element < elements.Count) at = Lay(tiles, at, elements[element++]);
        if (at < span.End) tiles.Add(new ProseSegment(TextSpan.FromBounds(at, span.End)));
        return tiles;
    }

    /// <summary>Lays a tile, and prose up to it; gives where it ends.</summary>
    private static int Lay(List<Segment> tiles, int at, Segment tile)
    {
        if (at < tile.Span.Start) tiles.Add(new ProseSegment(TextSpan.FromBounds(at, tile.Span.Start)));
        tiles.Add(tile);
        return tile.Span.End;
    }

    private Segment ToSegment(ShortcodeNode node, ShortcodePlace place)
    {
        var isEscaped = node.Tag.Kind == ShortcodeTagKind.Escaped;
        if (isEscaped) return new EscapedShortcodeSegment(node.Span, EscapedShortcode.Literal(_source.Text, node.Tag));
        if (node.Signature is null) return AsText(node);
        if (node.IsUnclosed) _diagnostics.Add(ShortcodeNotClosed.At(_source, node.Tag, place));
        else if (place != ShortcodePlace.Prose && LooksLikeExample(node)) _diagnostics.Add(LiveShortcodeInCode.At(_source, node, place, runs: true));
        if (node.IsReview)
        {
            return node.IsUnclosed || node.Tag.IsCutOff && node.Inner is null
                ? AsText(node)
                : new PromptBlockSegment(node.Span, _blocks.Read(node, HoldsMerge(node.Span)));
        }

        var inner = node.Inner is { } span ? Inner(span, node, place) : [];
        return new ShortcodeSegment(node.Span, node.Signature, node.Tag.ToCall(place), node.Inner, inner.ToEquatableArray());
    }

    /// <summary>
    /// A call that gives a piece of text (a version number, an address) is meant to run in code, as it does in Hugo. One that sets an
    /// element, or encloses something, is shown.
    /// </summary>
    private static bool LooksLikeExample(ShortcodeNode node) => node.Inner is not null || node.Signature!.Role.IsElement;

    private bool HoldsMerge(TextSpan span) => _merges.Exists(merge => merge.Start < span.End && span.Start < merge.End);

    private EscapedShortcodeSegment AsText(ShortcodeNode node) => new(node.Span, _source.GetText(node.Span));

    /// <summary>The tree has a bounded depth, so this recursion does too.</summary>
    private List<Segment> Inner(TextSpan span, ShortcodeNode node, ShortcodePlace place)
    {
        var isRaw = node.Signature!.Inner == ShortcodeInner.Raw;
        var map = isRaw
            ? VerbatimScanner.ScanRaw(_source, span, node.Children, place, _diagnostics)
            : Scan(span, node.Children, place, ScanScope.Inner);
        return Tile(span, map, isRaw ? ShortcodePlace.CodeFence : place);
    }
}
