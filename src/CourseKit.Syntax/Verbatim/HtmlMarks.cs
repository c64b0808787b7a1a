namespace CourseKit.Syntax;

/// <summary>
/// Finds the next of a mark in a text, and remembers where it is, or that there is none: a text full of openings is read once.
/// Offsets asked for must not decrease.
/// </summary>
public sealed class HtmlMarks(string text)
{
    private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);

    /// <summary>The offset, or -1.</summary>
    public int Find(string mark, int from, int limit)
    {
        if (_next.TryGetValue(mark, out var known) && (known < 0 || known >= from)) return known;
        var found = from < limit ? text.IndexOf(mark, from, limit - from, StringComparison.OrdinalIgnoreCase) : -1;
        _next[mark] = found;
        return found;
    }
}
