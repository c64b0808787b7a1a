using CourseKit.Diffs;

namespace CourseKit.Testing;

/// <summary>A short unified diff, so that a failed test stays readable: sixty lines, and of a long line what changed in it.</summary>
internal static class SnapshotDiff
{
    private const int MostLines = 60;
    private const int MostCharacters = 400;

    /// <summary>Characters shown of what two long lines begin with alike.</summary>
    private const int Before = 80;

    /// <summary>
    /// Lines with <c>-</c> stand only in the expected text, lines with <c>+</c> only in the actual one. Line endings do not count: a
    /// checkout may change them.
    /// </summary>
    public static string Between(string expected, string actual)
    {
        var (before, after) = (expected.ReplaceLineEndings("\n"), actual.ReplaceLineEndings("\n"));
        if (before.TrimEnd('\n') == after.TrimEnd('\n')) return "Only line endings or the newline at the end differ.";
        var lines = UnifiedDiff.Of(before, after).TrimEnd('\n').Split('\n');
        var shown = Shorten(lines.AsSpan(0, Math.Min(lines.Length, MostLines)));
        return string.Join('\n', lines.Length > MostLines ? [.. shown, "… and more"] : shown);
    }

    private static List<string> Shorten(ReadOnlySpan<string> lines)
    {
        var shown = new List<string>();
        for (var i = 0; i < lines.Length;)
        {
            var gone = Run(lines[i..], '-');
            var came = Run(lines[(i + gone)..], '+');
            if (gone + came == 0) shown.Add(Cut(lines[i++], 0));

            // Where a line is replaced by one, both are cut where they begin to differ.
            for (var at = 0; at < gone + came; at++)
            {
                var other = at < gone ? at + gone : at - gone;
                var isPair = at < gone ? at < came : at - gone < gone;
                shown.Add(Cut(lines[i + at], isPair ? Alike(lines[i + at], lines[i + other]) : 0));
            }

            i += gone + came;
        }

        return shown;
    }

    private static int Run(ReadOnlySpan<string> lines, char mark)
    {
        var length = 0;
        while (length < lines.Length && lines[length].StartsWith(mark)) length++;
        return length;
    }

    /// <summary>How many characters two lines begin with alike, their marks apart.</summary>
    private static int Alike(string left, string right) => left.AsSpan(1).CommonPrefixLength(right.AsSpan(1));

    /// <param name="alike">What of the line is known from another.</param>
    private static string Cut(string line, int alike)
    {
        if (line.Length <= MostCharacters) return line;
        var start = 1 + Math.Max(0, alike - Before);
        var end = Math.Min(line.Length, start + MostCharacters);
        return $"{line[0]}{(start > 1 ? "…" : "")}{line[start..end]}{(end < line.Length ? "…" : "")}";
    }
}
