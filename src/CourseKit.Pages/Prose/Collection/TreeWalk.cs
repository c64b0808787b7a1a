using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CourseKit.Model;

/// <summary>
/// Visits the nodes of a tree in reading order. <see cref="NestingLimit"/> has made it shallow enough for plain recursion.
/// </summary>
internal static class TreeWalk
{
    public static void Visit(MarkdownObject node, Action<MarkdownObject> visit)
    {
        if (node is LinkReferenceDefinitionGroup) return;
        visit(node);
        switch (node)
        {
            case ContainerBlock container:
                foreach (var child in container) Visit(child, visit);
                break;
            case LeafBlock { Inline: { } inline }:
                Visit(inline, visit);
                break;
            case ContainerInline container:
                for (var child = container.FirstChild; child is not null; child = child.NextSibling) Visit(child, visit);
                break;
        }
    }
}
