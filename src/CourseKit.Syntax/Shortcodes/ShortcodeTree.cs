namespace CourseKit.Syntax;

/// <summary>Puts paired tags into a tree. Its depth is bounded, so that whatever walks it may recurse.</summary>
internal static class ShortcodeTree
{
    /// <summary>Far more than anybody nests by hand, far less than a thread's stack holds.</summary>
    public const int MaximumDepth = 64;

    public static IReadOnlyList<ShortcodeNode> Build(
        SourceText source, IReadOnlyList<ShortcodeTag> tags, ShortcodePairs pairs, ShortcodeTable table, ICollection<Diagnostic> diagnostics)
    {
        var root = new List<ShortcodeNode>();
        var nodes = root;
        var open = new Stack<(int Index, List<ShortcodeNode> Outer)>();
        var tooDeep = false;
        for (var i = 0; i < tags.Count; i++)
        {
            var signature = tags[i].Kind == ShortcodeTagKind.Open ? table.Find(tags[i].Name) : null;
            if (open.Count > 0 && pairs.Closers[open.Peek().Index] == i)
            {
                var (start, outer) = open.Pop();
                outer.Add(Paired(tags[start], tags[i], nodes, table));
                nodes = outer;
            }
            else if (signature is null || pairs.Closers[i] < 0)
            {
                nodes.Add(new ShortcodeNode { Tag = tags[i], Span = tags[i].Span, Signature = signature, IsUnclosed = pairs.Unclosed.Contains(i) });
            }
            else if (open.Count < MaximumDepth)
            {
                open.Push((i, nodes));
                nodes = [];
            }
            else
            {
                if (!tooDeep) diagnostics.Add(ShortcodesNestedTooDeep.At(source, tags[i], MaximumDepth));
                tooDeep = true;
                nodes.Add(new ShortcodeNode { Tag = tags[i], Span = tags[i].Span });
            }
        }

        return root;
    }

    private static ShortcodeNode Paired(ShortcodeTag opening, ShortcodeTag closing, List<ShortcodeNode> children, ShortcodeTable table) => new()
    {
        Tag = opening,
        Span = TextSpan.FromBounds(opening.Span.Start, closing.Span.End),
        Inner = TextSpan.FromBounds(opening.Span.End, closing.Span.Start),
        Signature = table.Find(opening.Name),
        Children = children,
    };
}
