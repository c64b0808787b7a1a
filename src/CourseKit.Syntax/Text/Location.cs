namespace CourseKit.Syntax;

/// <summary>Where something stands: a file, a span in it, and the same span as lines and columns.</summary>
public sealed record Location(string Path, TextSpan Span, LinePosition Start, LinePosition End)
{
    /// <summary>A whole file, for what has no better place (a file that cannot be read).</summary>
    public static Location OfFile(string path) => new(path, default, new LinePosition(1, 1), new LinePosition(1, 1));
}
