using CourseKit.Syntax;
using Scriban.Parsing;
using Scriban.Syntax;

namespace CourseKit.Templating;

/// <summary>Where a piece of a template stands.</summary>
internal readonly record struct Place(SourceText Source, TextSpan Span)
{
    public Location Location => Source.Locate(Span);

    public string Text => Source.GetText(Span);

    /// <summary>The place of a node. Scriban leaves the end out of some spans; then the parts of the node tell it.</summary>
    public static Place Of(SourceText source, ScriptNode node) =>
        Between(source, node.Span.Start.Offset, node.Span.End.Offset >= node.Span.Start.Offset ? node.Span.End.Offset : EndOf(node));

    /// <summary>The place of a span, whose end Scriban counts in.</summary>
    public static Place Of(SourceText source, SourceSpan span) => Between(source, span.Start.Offset, span.End.Offset);

    public Place To(Place end) => new(Source, TextSpan.FromBounds(Span.Start, Math.Max(Span.End, end.Span.End)));

    private static Place Between(SourceText source, int first, int last)
    {
        var start = Math.Clamp(first, 0, source.Length);
        return new Place(source, TextSpan.FromBounds(start, Math.Clamp(last + 1, start, source.Length)));
    }

    private static int EndOf(ScriptNode node) =>
        node.Children.Select(child => Math.Max(child.Span.End.Offset, EndOf(child))).DefaultIfEmpty(node.Span.Start.Offset).Max();
}
