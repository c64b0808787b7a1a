namespace CourseKit.Syntax;

/// <summary>Finds the tags of Orbit's elements in a stretch of prose.</summary>
internal static class OrbitTags
{
    /// <summary>
    /// In order. Code and comments hide tags; so does indentation as code, except inside an element that began before it (HTML
    /// in Markdown is often indented).
    /// </summary>
    public static IReadOnlyList<OrbitTag> Find(SourceText source, TextSpan span, VerbatimMap map, ICollection<Diagnostic> diagnostics)
    {
        var text = source.Text;
        var tags = new List<OrbitTag>();
        var node = 0;
        var inArea = false;
        for (var at = Next(text, span.Start, span.End); at >= 0; at = Next(text, at, span.End))
        {
            while (node < map.Nodes.Count && map.Nodes[node].Node.Span.End <= at) node++;
            if (node < map.Nodes.Count && map.Nodes[node].Node.Span.Contains(at))
            {
                at = map.Nodes[node].Node.Span.End;
            }
            else if (map.At(at) is { } region && !(region.Kind == VerbatimKind.IndentedCode && inArea))
            {
                at = region.Span.End;
            }
            else if (!OrbitTag.IsAt(text, at, span.End))
            {
                at++;
            }
            else
            {
                var tag = Read(source, at, span.End, diagnostics);
                tags.Add(tag);
                if (tag.IsArea) inArea = !tag.IsClosing && !tag.IsSelfClosing;
                at = tag.Span.End;
            }
        }

        return tags;
    }

    private static OrbitTag Read(SourceText source, int at, int limit, ICollection<Diagnostic> diagnostics)
    {
        if (OrbitTagReader.Read(source, at, limit) is { } tag) return tag;
        var name = OrbitTag.NameAt(source.Text, at, limit)!;
        diagnostics.Add(BrokenOrbitTag.At(source, at, name));
        return OrbitTagReader.Broken(source.Text, at, limit, name);
    }

    private static int Next(string text, int at, int limit) => at >= limit ? -1 : text.IndexOf('<', at, limit - at);
}
