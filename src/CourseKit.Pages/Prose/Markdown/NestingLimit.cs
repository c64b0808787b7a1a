using CourseKit.Syntax;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CourseKit.Model;

/// <summary>Keeps trees shallow enough to be walked by plain recursion: what lies deeper is reported and left out.</summary>
internal static class NestingLimit
{
    public const int Deepest = 100;

    public const int DeepestInShortcode = 50;

    public static void Cut(MarkdownDocument tree, MappedText text, int deepest, List<Diagnostic> diagnostics)
    {
        var open = new Stack<(MarkdownObject Node, int Depth)>();
        open.Push((tree, 0));
        while (open.Count > 0)
        {
            var (node, depth) = open.Pop();
            if (depth >= deepest && HasChildren(node))
            {
                diagnostics.Add(
                    NestingTooDeep.At(text.Locate(Math.Max(0, node.Span.Start)), node is Block ? "blocks" : "marks in a line", deepest));
                Empty(node);
            }
            else if (node is ContainerBlock blocks)
            {
                foreach (var child in blocks) open.Push((child, depth + 1));
            }
            else if (node is LeafBlock { Inline: { } inline }) open.Push((inline, depth));
            else if (node is ContainerInline inlines)
            {
                for (var child = inlines.FirstChild; child is not null; child = child.NextSibling) open.Push((child, depth + 1));
            }
        }
    }

    private static bool HasChildren(MarkdownObject node) =>
        node is ContainerBlock { Count: > 0 } or ContainerInline { FirstChild: not null };

    private static void Empty(MarkdownObject node)
    {
        if (node is ContainerBlock blocks) blocks.Clear();
        else ((ContainerInline)node).Clear();
    }
}
