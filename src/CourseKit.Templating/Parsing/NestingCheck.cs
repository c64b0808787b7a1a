using CourseKit.Syntax;
using Scriban.Syntax;

namespace CourseKit.Templating;

/// <summary>
/// Refuses a tree that is nested deeper than a person writes: Scriban reads a row of ten thousand pluses, but running it
/// would exhaust the stack. It goes through the tree without calling itself.
/// </summary>
internal static class NestingCheck
{
    public const int Deepest = 600;

    /// <summary>True when the tree is too deep.</summary>
    public static bool Run(SourceText source, ScriptPage page, List<Diagnostic> findings)
    {
        var open = new Stack<(ScriptNode Node, int Depth)>();
        open.Push((page, 0));
        while (open.TryPop(out var next))
        {
            if (next.Depth > Deepest)
            {
                var start = Math.Clamp(next.Node.Span.Start.Offset, 0, source.Length);
                findings.Add(TemplateNestedTooDeeply.At(source, TextSpan.FromBounds(start, start), Deepest));
                return true;
            }

            foreach (var child in next.Node.Children) open.Push((child, next.Depth + 1));
        }

        return false;
    }
}
