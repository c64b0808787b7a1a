using CourseKit.Syntax;

namespace CourseKit.Model;

internal static class LocationPart
{
    /// <summary>
    /// The place of the end of a text, from an offset in it; the whole place when the source writes the text in another way (escapes,
    /// entities).
    /// </summary>
    public static Location Part(this Location location, string text, int start) => location.Part(text, start, text.Length);

    public static Location Part(this Location location, string text, int start, int end)
    {
        var isVerbatim = location.Span.Length == text.Length && location.Start.Line == location.End.Line;
        return isVerbatim
            ? location with
            {
                Span = TextSpan.FromBounds(location.Span.Start + start, location.Span.Start + end),
                Start = new LinePosition(location.Start.Line, location.Start.Column + start),
                End = new LinePosition(location.Start.Line, location.Start.Column + end),
            }
            : location;
    }
}
