namespace CourseKit.Syntax;

/// <summary>
/// A safe way to put a finding right: after it the rule finds nothing there, and nothing else means anything new. Only what is certain is
/// a fix; what depends on what the author meant is a hint.
/// </summary>
/// <param name="Title">What it does, as an order: <c>Delete the line</c>.</param>
/// <param name="Edits">In one file, in order, apart from each other.</param>
public sealed record Fix(string Title, EquatableArray<TextEdit> Edits);

/// <summary>A piece of a file and what is to stand in its place. An empty piece is a point of insertion.</summary>
public sealed record TextEdit(Location Location, string NewText)
{
    public static TextEdit Insert(SourceText source, int offset, string text) => new(source.Locate(new TextSpan(offset, 0)), text);

    public static TextEdit Delete(SourceText source, TextSpan span) => new(source.Locate(span), "");
}
