using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// Where a pattern stands on a header line: <c>/[A-Z]+/</c>. It is looked for before anything else, since it may hold every sign that means
/// something outside of it.
/// </summary>
/// <param name="Span">With its slashes.</param>
internal readonly record struct HeaderPattern(TextSpan Span, bool IsClosed)
{
    private const char Slash = '/';
    private const char Escape = '\\';

    /// <param name="value">What stands behind the colon of a line.</param>
    public static HeaderPattern? Find(string text, TextSpan value)
    {
        for (var i = value.Start; i < value.End && text[i] is not ('=' or '|'); i++)
        {
            // A slash within a word is the word's own: km/h|m/s.
            if (text[i] == Slash && i > value.Start && char.IsWhiteSpace(text[i - 1])) return From(text, i, value.End);
        }

        return null;
    }

    private static HeaderPattern From(string text, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (text[i] == Escape) i++;
            else if (text[i] == Slash) return new HeaderPattern(TextSpan.FromBounds(start, i + 1), IsClosed: true);
        }

        return new HeaderPattern(TextSpan.FromBounds(start, end), IsClosed: false);
    }
}
