namespace CourseKit.Syntax;

/// <summary>
/// Finds the mark that closes what was opened. What was searched for in vain is remembered, so that a text full of openings is read once.
/// Offsets asked for
/// must not decrease.
/// </summary>
internal sealed class ClosingMarks(string text)
{
    private readonly Dictionary<string, int> _missingBefore = new(StringComparer.Ordinal);

    /// <summary>How many marks were searched for in vain.</summary>
    public int Missing => _missingBefore.Count;

    /// <summary>The offset after the next <paramref name="mark"/>; -1 when there is none before <paramref name="limit"/>.</summary>
    /// <param name="escapes">Whether a backslash takes the meaning from what follows it.</param>
    public int After(int from, string mark, int limit, bool escapes)
    {
        if (_missingBefore.TryGetValue(mark, out var missing) && limit <= missing) return -1;
        for (var at = from; at < limit; at++)
        {
            if (text.HasAt(at, mark, limit)) return at + mark.Length;
            if (escapes && text[at] == '\\') at++;
        }

        _missingBefore[mark] = limit;
        return -1;
    }
}
