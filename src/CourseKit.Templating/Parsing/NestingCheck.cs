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
    /// <param name="endsInCode">True when code or an escape reaches to the end of the text, which Scriban passes over.</param>
    public static bool Run(SourceText source, ScriptPage page, List<Diagnostic> findings, out bool endsInCode)
    {
        var (opened, closed) = (-1, -1);
        endsInCode = false;
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

            if (next.Node is ScriptEscapeStatement { IsEntering: true }) opened = Math.Max(opened, next.Node.Span.Start.Offset);
            if (next.Node is ScriptEscapeStatement { IsClosing: true }) closed = Math.Max(closed, next.Node.Span.Start.Offset);
            foreach (var child in next.Node.Children) open.Push((child, next.Depth + 1));
        }

        endsInCode = opened > closed;
        return false;
    }
}
