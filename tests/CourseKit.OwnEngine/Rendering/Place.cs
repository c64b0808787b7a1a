using CourseKit.Syntax;

namespace OwnEngine;

/// <summary>Where a piece of a template stands.</summary>
internal readonly record struct Place(SourceText Source, TextSpan Span)
{
    public Location Location => Source.Locate(Span);

    public string Text => Source.GetText(Span);

    public Place To(Place end) => new(Source, TextSpan.FromBounds(Span.Start, Math.Max(Span.End, end.Span.End)));
}
