namespace CourseKit.Syntax;

/// <summary>Parses one content file.</summary>
public static class DocumentParser
{
    /// <summary>
    /// Takes a file and the shortcodes it may call; gives its front matter, its segments and everything found wrong with them, in
    /// reading order. Never throws for what the author wrote; takes time in proportion to the text.
    /// </summary>
    public static Document Parse(SourceText source, ContentFormat format, ShortcodeTable shortcodes)
    {
        var diagnostics = new List<Diagnostic>();
        var frontMatter = FrontMatterReader.Read(source, diagnostics);
        var body = TextSpan.FromBounds(frontMatter?.Span.End ?? 0, source.Length);

        var nodes = Nodes(source, body, shortcodes, diagnostics);
        var segments = new List<Segment>();
        if (frontMatter is not null) segments.Add(new FrontMatterSegment(frontMatter.Span));
        segments.AddRange(new SegmentBuilder(source, format, nodes, diagnostics).Build(body, nodes));

        diagnostics.Sort(Diagnostic.Compare);
        return new Document(source, format, frontMatter, segments.ToEquatableArray(), diagnostics.ToEquatableArray());
    }

    private static IReadOnlyList<ShortcodeNode> Nodes(
        SourceText source, TextSpan span, ShortcodeTable shortcodes, ICollection<Diagnostic> diagnostics)
    {
        var tags = ShortcodeLexer.Read(source, span, diagnostics);
        var pairs = ShortcodePairing.Pair(source, tags, shortcodes, diagnostics);
        return ShortcodeTree.Build(source, tags, pairs, shortcodes, diagnostics);
    }
}
